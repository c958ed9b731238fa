import type { TextToken } from './text-token.ts';

/** A name of a statement that its translation has to have, too. */
export interface NameDemand {
  /** As the statement has it, for messages and tests. */
  readonly name: string;
  /** Where it stands in the statement, and how many tokens it has. */
  readonly at: number;
  readonly length: number;
  /** Where it may stand in a translation: places and lengths. */
  readonly find: (
    translation: readonly TextToken[],
  ) => readonly { readonly at: number; readonly length: number }[];
}
