import type { Searcher } from '../../src/retrieval/searcher.ts';

/** Fails when it is used. */
export const unusedSearcher: Searcher = {
  search: () => Promise.reject(new Error('Nothing was expected to be searched for.')),
};
