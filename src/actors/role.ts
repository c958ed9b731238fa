import type { Name } from './name.ts';

/** A role as a noun with the words that belong to it: "prime minister", "israeli". */
export interface RoleWords {
  /** What somebody is, with the words that make it another thing: "prime minister", "vice president", "ambassador". */
  readonly key: string;
  /** The words that only qualify it: "israeli", "former". */
  readonly qualifiers: readonly string[];
}

/** A role that an article gives to somebody by name, and where. */
export interface GivenRole extends RoleWords {
  readonly name: Name;
  readonly start: number;
}

/** A place where an article uses a role as a noun, whoever has it: "Qatar’s prime minister", "the prime minister". */
export interface RoleUse extends RoleWords {
  readonly start: number;
}
