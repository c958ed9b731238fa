import type { CommandValues, Place, ThreadOutcome } from '../../commands/command.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Responder } from '../answering/responder.ts';

/** A command to run, as it came: nobody has checked whether it is there, what its values are, or whether the person may use it. */
export interface Wish {
  readonly command: string;
  readonly values: CommandValues;
  /** The page of the reply to show, counted from 1. */
  readonly page: number;
  /** Whether the message that carries the button is meant to change. */
  readonly isInPlace: boolean;
}

/** Where somebody asks something of us, and what holds there. */
export interface RequestPlace {
  readonly place: Place;
  /** The channel, or that of the thread. */
  readonly homeChannelId: string;
  /** Whether they may manage the server: as Discord says with the request, not as it was when a command was registered. */
  readonly isModerator: boolean;
  readonly locale: string;
  /** The largest file that can be sent there, in bytes. */
  readonly fileBytes: number;
  /** Whether a thread can be opened below the answer. */
  readonly canOpenThread: boolean;
  nameChannel(id: string): string | null;
}

/** Something that somebody asks of us in Discord, whichever way. */
export interface Request extends RequestPlace {
  /** What is asked; or what to tell the person where nothing can be made of it. */
  read(): Promise<Wish | Reply>;
  /** Whether the person may change the message that carries a button; otherwise they get one for themselves. */
  readonly mayChange: boolean;
  /** The message of ours that this goes on from; `null` where it begins anew. */
  readonly previousId: string | null;
  readConversation(): Promise<readonly Turn[]>;
  /** Only where a button was pressed. */
  readonly openThread?: (name: string) => Promise<ThreadOutcome>;
  readonly responder: Responder;
}
