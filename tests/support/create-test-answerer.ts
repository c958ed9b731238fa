import type { Answerer } from '../../src/answers/answerer.ts';
import { createAnswerer } from '../../src/answers/create-answerer.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { refuseLanguage } from '../../src/answers/refuse-language.ts';
import { takeAsAsked } from '../../src/answers/understanding.ts';
import type { Reader, ReadingRequest } from '../../src/reading/reader.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { createSearchable } from './create-searchable.ts';
import type { ShelvedArticle } from './create-stocked-library.ts';

/** What a double of a reader is given, and what it makes of it. */
export type Read = (request: ReadingRequest) => Partial<Reading>;

/** The whole way of a question over articles in memory, with a double in the reader's place. */
export async function createTestAnswerer(
  articles: readonly ShelvedArticle[],
  read: Read,
  options: { readonly wholeCharacters?: number } = {},
): Promise<Answerer> {
  const searchable = await createSearchable(articles);
  const reader: Reader = {
    kind: 'trained',
    read: (request) =>
      Promise.resolve({
        verdict: 'not_in_sources',
        confidence: 0.5,
        parts: [],
        missing: [],
        correction: [],
        nearest: [],
        searches: [],
        ...read(request),
      }),
  };
  return createAnswerer({
    ...searchable,
    articles: createArticleReader(searchable.library),
    understand: takeAsAsked,
    reader,
    passages: 12,
    wholeCharacters: 0,
    refuse: refuseLanguage,
    ...options,
  });
}
