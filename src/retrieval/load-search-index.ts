import { setImmediate } from 'node:timers/promises';
import type { Library } from '../library/library.ts';
import { createCorpusBuilder } from './corpus.ts';
import { buildLexicalIndex } from './lexical-index.ts';
import type { SearchIndex } from './rank-passages.ts';
import { createLetterScorer } from './score-letters.ts';

/** Reads a library into memory and indexes it, letting other work run between batches. */
export async function loadSearchIndex(library: Library): Promise<SearchIndex> {
  const builder = createCorpusBuilder(await library.articles.list());
  for await (const batch of library.passages.all()) {
    builder.add(batch);
    await setImmediate();
  }
  const corpus = builder.build();
  return { corpus, lexical: buildLexicalIndex(corpus), letters: createLetterScorer(corpus) };
}
