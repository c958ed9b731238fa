import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Place } from '../commands/command.ts';
import type { Action, Reply } from '../replies/reply.ts';

/** A message made of components; whoever sends it adds the flags and that nobody is mentioned. */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** What the components refer to as `attachment://name`. */
  readonly files: readonly MessageFile[];
}

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What pressing a button or choosing from a menu asks for. */
export interface Press {
  /** What to run. Nobody has been asked yet whether the person may. */
  readonly action: Pick<Action, 'command' | 'values'>;
  /** The page of its reply to show, counted from 1. */
  readonly page: number;
  /** Whether the message that was pressed changes; otherwise another message answers. */
  readonly isInPlace: boolean;
}

/** What a reply came of, and for whom it is shown. */
export interface RenderRequest {
  /** The command and the values that led to the reply: turning its pages runs them again. */
  readonly source: Pick<Action, 'command' | 'values'>;
  /** The page to show, counted from 1. */
  readonly page: number;
  /** Where it is shown. What is kept for its buttons belongs to that server. */
  readonly place: Place;
  /** The largest file that can be sent, in bytes. */
  readonly fileBytes: number;
}

/** Shows replies as messages and knows what their buttons mean, also after a restart. */
export interface MessageRenderer {
  /** One message that Discord accepts: within every limit, and with nothing in it that pings, links or formats by accident. */
  render(reply: Reply, request: RenderRequest): Promise<MessageBody>;
  /**
   * What was pressed.
   *
   * @param customId as it came with the press, which anybody can forge
   * @param chosen the value chosen, where it was a menu
   * @returns `undefined` for what is unknown or has been forgotten
   */
  readPress(customId: string, chosen?: string): Promise<Press | undefined>;
}
