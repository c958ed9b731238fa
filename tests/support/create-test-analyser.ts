import { readFileSync } from 'node:fs';
import { type Analyser, createAnalyser } from '../../src/answers/create-analyser.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createSentenceRanker } from '../../src/answers/sentence-ranker.ts';
import type { SearcherParts } from '../../src/retrieval/create-searcher.ts';
import { createSearchable } from './create-searchable.ts';
import type { ShelvedArticle } from './create-stocked-library.ts';

/** An analyser over articles in memory, with the sentence ranker that ships. */
export async function createTestAnalyser(
  articles: readonly ShelvedArticle[],
  parts: Partial<SearcherParts> = {},
): Promise<Analyser> {
  const searchable = await createSearchable(articles, parts);
  const model: unknown = JSON.parse(readFileSync('data/models/sentence-ranker.json', 'utf8'));
  return createAnalyser({
    ...searchable,
    reader: createArticleReader(searchable.library),
    ranker: createSentenceRanker(model),
  });
}
