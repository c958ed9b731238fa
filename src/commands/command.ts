import type { Reply } from '../replies/reply.ts';

/** One thing that people can ask of Dragoman, the same on every surface. */
export interface Command {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** One sentence without a full stop, at most 100 characters. */
  readonly description: string;
  readonly options: readonly CommandOption[];
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
  /** Values that fit what was typed so far, best first; must answer from memory. */
  readonly complete?: (typed: string) => Promise<readonly CommandChoice[]>;
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
  /** Aborted when nobody waits any longer. */
  readonly signal: AbortSignal;
}
