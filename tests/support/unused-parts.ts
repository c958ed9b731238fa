import type { Understander } from '../../src/conversation/create-understander.ts';
import type { Searcher } from '../../src/retrieval/searcher.ts';

/** Parts of commands that a test has no use for: they fail when they are used, or leave everything as it is. */
export const unusedParts: { readonly searcher: Searcher; readonly understander: Understander } = {
  searcher: { search: () => Promise.reject(new Error('Nothing was expected to be searched for.')) },
  understander: { understand: async ({ question }) => question },
};
