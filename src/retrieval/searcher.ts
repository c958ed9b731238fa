import type { Evidence } from './evidence.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './rank-passages.ts';
import type { SearchScope } from './search-scope.ts';

/** What a search is limited to. */
export interface SearchLimits extends SearchScope {
  /** How many passages to return at most. */
  readonly passages: number;
}

/** What was found for a question. */
export interface Findings {
  readonly query: Query;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** The library as it was searched. */
  readonly index: SearchIndex;
}

/** Finds the passages of one library that bear on a question. */
export interface Searcher {
  search(question: Question, limits: SearchLimits): Promise<Findings>;
}
