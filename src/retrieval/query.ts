import type { SearchTerm } from './postings.ts';
import type { DateMention } from './read-dates.ts';
import type { Word } from './read-words.ts';

/** How a word of a question was found in the library. */
export type Finding =
  /** The word itself, or another form of it, occurs. */
  | 'found'
  /** It does not, but a synonym, another name or a derived word does. */
  | 'related'
  /** It does not, but a word spelt much like it does: never enough to say that a name is in the sources. */
  | 'corrected'
  | 'missing';

/** A word of a question that says what is looked for, and how the library knows it. */
export interface QueryWord {
  readonly word: Word;
  readonly finding: Finding;
  /** What it is searched by; without choices where nothing in the library resembles it. */
  readonly search: SearchTerm;
  /** The library's words it was corrected to, nearest first. */
  readonly corrections: readonly string[];
  /** How much it tells: inverse document frequency over passages, as if it occurred once where it is missing. */
  readonly idf: number;
  readonly isName: boolean;
  /** Whether it only frames the question ("reported", "recently"). */
  readonly isFrame: boolean;
}

/** A name in a question: words that follow each other. */
export interface QueryName {
  readonly text: string;
  /** Positions in the query's words: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** One of several questions in one: what it is searched by, and where it says that the answer stands. */
export interface QueryPiece {
  readonly terms: readonly SearchTerm[];
  readonly dates: readonly DateMention[];
  /** Those of the library's outlets that it names. */
  readonly outlets: ReadonlySet<string>;
}

/** A question matched with one library's words. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly names: readonly QueryName[];
  /** Its sub-questions; empty where there is just one. */
  readonly pieces: readonly QueryPiece[];
}
