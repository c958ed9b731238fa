import { createExactIndex } from '../../src/adapters/exact-index.ts';
import type { Library } from '../../src/library/library.ts';
import { createSearcher, type SearcherParts } from '../../src/retrieval/create-searcher.ts';
import { createPhraseTable } from '../../src/retrieval/phrase-groups.ts';
import type { Searcher } from '../../src/retrieval/searcher.ts';
import { createDoubleEmbedder } from './create-double-embedder.ts';
import { createDoubleLexicon } from './create-double-lexicon.ts';
import { createStockedLibrary, type ShelvedArticle } from './create-stocked-library.ts';

/** A library in memory and a searcher over it, with what it was made of. */
export interface Searchable extends SearcherParts {
  readonly library: Library;
  readonly searcher: Searcher;
}

/** English words as far as the tests need them; every other word is unknown. */
const commonWords = new Set(
  'the a when did who what how many why was said volcano weather capital'.split(' '),
);

/** Makes articles searchable. Vectors find nothing: what is found is found by words. */
export async function createSearchable(
  articles: readonly ShelvedArticle[],
  parts: Partial<SearcherParts> = {},
): Promise<Searchable> {
  const library = await createStockedLibrary(articles);
  const all: SearcherParts = {
    library,
    embedder: createDoubleEmbedder(),
    vectors: createExactIndex(8),
    phrases: createPhraseTable([]),
    lexicon: createDoubleLexicon(),
    frequency: { rankOf: (word) => (commonWords.has(word) ? 100 : null) },
    ...parts,
  };
  return { ...all, library, searcher: createSearcher(all) };
}
