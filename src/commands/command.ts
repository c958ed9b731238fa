import type { Turn } from '../conversation/turn.ts';
import type { Reply } from '../replies/reply.ts';

/** One thing that people can ask of Dragoman, the same on every surface. */
export interface Command {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** One sentence without a full stop, at most 100 characters. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Who may use it; by default everyone. Surfaces hide it from others, and it checks `context.isModerator` itself. */
  readonly audience?: 'everyone' | 'moderators';
  /** Whether it is reached by actions only, and neither listed nor typed. */
  readonly isHidden?: true;
  /** Whether the reply is for the person alone, given the options; by default everybody in the channel sees it. */
  readonly isPrivate?: (options: CommandValues) => boolean;
  /** Offers the command on a message, whose text becomes the value of the option. */
  readonly messageMenu?: { readonly label: string; readonly option: string };
  /**
   * Carries the command out. Expected problems are replies of tone `error`; whatever is thrown is a bug and handled by the surface.
   *
   * @param options the values given, by name of option; required ones are there, unknown ones are not
   */
  run(context: CommandContext, options: CommandValues): Promise<Reply>;
}

/** A value that a command takes. */
export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** What can be given; by default text. A `number` is whole, a `flag` is `true` or `false`, a `channel` its id. */
  readonly kind?: 'text' | 'number' | 'flag' | 'channel';
  /** The only values there are, up to 25. */
  readonly choices?: readonly CommandChoice[];
  /**
   * Values that fit what was typed so far, best first; must answer from memory.
   *
   * @param serverId of the server it is typed in; `null` where that is none
   */
  readonly complete?: (typed: string, serverId: string | null) => Promise<readonly CommandChoice[]>;
}

/** A value offered for an option. */
export interface CommandChoice {
  readonly label: string;
  readonly value: string;
}

export type CommandValues = Readonly<Record<string, string>>;

/** What a surface lends to a command while it runs. */
export interface CommandContext {
  /** When the command was given. */
  readonly now: Date;
  /** Tells the person waiting what is being done: a few words without a full stop. */
  progress(step: string): void;
  /** Shows the person waiting what there is so far, until the reply takes its place. Left out where nothing can be shown meanwhile. */
  readonly soFar?: (reply: Reply, line: string) => void;
  /** Aborted when nobody waits any longer. */
  readonly signal: AbortSignal;
  /** Where and by whom it was given; `null` at one's own terminal. */
  readonly place: Place | null;
  /** Whether the person may change what is set for everybody here. */
  readonly isModerator: boolean;
  /** The language the person reads, as in BCP 47: `en-GB`. */
  readonly locale: string;
  /** What was asked and answered before in the same reply chain, thread or prompt, oldest first. */
  readonly conversation: readonly Turn[];
  /** What a channel is called here; `null` for one that is not there. Left out where there are no channels. */
  readonly nameChannel?: (id: string) => string | null;
  /** Opens a thread below the message whose button was pressed. Left out where there are no threads. */
  readonly openThread?: (name: string) => Promise<ThreadOutcome>;
  /** To the surface and back, in milliseconds; `null` while it is not known. Left out where nothing lies between. */
  readonly latencyMs?: number | null;
}

/** What came of opening a thread: there may be one already, the person may not open any, or we may not. */
export type ThreadOutcome = 'opened' | 'exists' | 'forbidden' | 'impossible';

/** A place in a chat. Ids mean nothing to commands but whether they are the same. */
export interface Place {
  /** `null` in a direct message. */
  readonly serverId: string | null;
  readonly channelId: string;
  readonly userId: string;
}
