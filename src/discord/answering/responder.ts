import type { MessageBody } from '../message-renderer.ts';

/** In which manner a request is answered, as far as the surface has it. */
export interface Manner {
  /** Whether only the person sees what comes of it. */
  readonly isPrivate: boolean;
  /** Whether the message whose button was pressed changes; otherwise another one answers. */
  readonly isInPlace: boolean;
}

/** How one thing that somebody asked is answered. */
export interface Responder {
  /** Shows that it is being worked on, before anything else is done. */
  acknowledge(manner: Manner): Promise<void>;
  /** Shows what is being done meanwhile. */
  showProgress(body: MessageBody): Promise<void>;
  /**
   * Shows what came of it.
   *
   * @returns the id of the message
   */
  show(body: MessageBody): Promise<string>;
  /** Tells the person that nothing comes of it, alone where that can be had; also without having acknowledged. */
  tell(body: MessageBody): Promise<void>;
}
