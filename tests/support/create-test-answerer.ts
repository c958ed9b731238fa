import { readFileSync } from 'node:fs';
import type { Answerer } from '../../src/answers/answerer.ts';
import { createConfidenceModel } from '../../src/answers/confidence/confidence-model.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createWordsAnswerer } from '../../src/answers/create-words-answerer.ts';
import { createSentenceRanker } from '../../src/answers/sentence-ranker.ts';
import { createSearchable } from './create-searchable.ts';
import type { ShelvedArticle } from './create-stocked-library.ts';

/** An answerer over articles in memory, with the models that ship. */
export async function createTestAnswerer(articles: readonly ShelvedArticle[]): Promise<Answerer> {
  const searchable = await createSearchable(articles);
  return createWordsAnswerer({
    ...searchable,
    reader: createArticleReader(searchable.library),
    ranker: createSentenceRanker(readModel('sentence-ranker')),
    confidence: createConfidenceModel(readModel('confidence')),
  });
}

function readModel(name: string): unknown {
  return JSON.parse(readFileSync(`data/models/${name}.json`, 'utf8'));
}
