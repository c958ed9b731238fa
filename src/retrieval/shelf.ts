import type { Matching } from './match-question.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './rank-passages.ts';
import type { SearchScope } from './search-scope.ts';

/** What of a library is ready for a question: all of it, or the part that may bear on it. */
export interface Loaded {
  readonly index: SearchIndex;
  readonly matching: Matching;
  /** Position of a passage in the corpus by its label. */
  readonly positionOf: ReadonlyMap<number, number>;
}

/** What a question is searched for with, before its words are matched. */
export interface Wish {
  readonly question: Question;
  /** Labels of the passages nearest in meaning, nearest first. */
  readonly neighbours: readonly number[];
  readonly scope: SearchScope;
}

/** A library as it was at one revision. */
export interface Shelf {
  open(wish: Wish): Promise<Loaded>;
}
