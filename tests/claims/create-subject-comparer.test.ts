import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createConflictFinder } from '../../src/claims/create-conflict-finder.ts';
import { createFormGuard } from '../../src/claims/create-form-guard.ts';
import { createSubjectComparer } from '../../src/claims/create-subject-comparer.ts';
import type { ReadingRequest } from '../../src/reading/reader.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { createSearchable } from '../support/create-searchable.ts';

const now = new Date('2024-10-01T12:00:00Z');
const published = { radio: '2024-05-08', post: '2024-05-06', third: '2024-05-06', coast: '2024-05-07' };
const common = { missing: [], correction: [], searches: [] };

/** A reader that finds the subject in the sentences that have a word, and nowhere else. */
const finding =
  (word: string) =>
  async (request: ReadingRequest): Promise<Reading> => {
    const found = request.material.passages
      .flatMap(({ sentences }) => sentences)
      .filter(({ text }) => text.includes(word))
      .map(({ number }) => ({ number, spans: [] }));
    return found.length === 0
      ? { ...common, verdict: 'not_in_sources', confidence: 0, parts: [], nearest: [1] }
      : {
          ...common,
          verdict: 'answered',
          confidence: 1,
          parts: [{ pointers: found, gloss: null }],
          nearest: [],
        };
  };

/** Compares what articles of these days, each of one paragraph, say about passengers. */
async function compare(texts: Partial<Record<keyof typeof published, string>>, read = finding('passengers')) {
  const { library, searcher, phrases, lexicon } = await createSearchable(
    Object.entries(texts).map(([id, text]) => ({
      id,
      published: published[id as keyof typeof published],
      parts: [text],
    })),
  );
  const articles = createArticleReader(library);
  const findConflicts = createConflictFinder(createFormGuard({ articles, phrases, lexicon }));
  const comparer = createSubjectComparer({ library, searcher, articles, read, findConflicts });
  const { quotes, conflicts } = await comparer('passengers of the ferry Astrid', now);
  const told = conflicts.map(({ aspect, isDevelopment, sides }) => ({
    aspect,
    isDevelopment,
    texts: sides.map(({ text }) => text),
  }));
  return { quotes: quotes.map(({ articleId, text }) => `${articleId}: ${text}`), told };
}

describe('createSubjectComparer', () => {
  it('has the sentence of each article in which the reader finds the subject, the newest last', async () => {
    const { quotes } = await compare({
      radio: 'The ferry Astrid ran aground. Boats took the 40 passengers ashore.',
      post: 'The ferry Astrid had passengers from five towns.',
      third: 'Divers looked at the hull of the ferry Astrid.',
    });
    expect(quotes).toEqual([
      'post: The ferry Astrid had passengers from five towns.',
      'radio: Boats took the 40 passengers ashore.',
    ]);
  });

  it('prefers of what the reader puts first the sentence that has most of the subject’s words', async () => {
    const nearest = async (): Promise<Reading> => ({
      ...common,
      verdict: 'uncertain',
      confidence: 0.2,
      parts: [],
      nearest: [1, 2],
    });
    const { quotes } = await compare(
      { post: 'The captain of the ferry was asked. Boats took the passengers of the ferry Astrid ashore.' },
      nearest,
    );
    expect(quotes).toEqual(['post: Boats took the passengers of the ferry Astrid ashore.']);
  });

  it('shows what may be on the subject, and nothing where no article has it', async () => {
    const unsure = async (): Promise<Reading> => ({
      ...common,
      verdict: 'uncertain',
      confidence: 0.2,
      parts: [],
      nearest: [1],
    });
    const texts = { post: 'The ferry Astrid had passengers.' };
    expect((await compare(texts, unsure)).quotes).toEqual(['post: The ferry Astrid had passengers.']);
    expect(await compare(texts, finding('volcano'))).toEqual({ quotes: [], told: [] });
  });
});

describe('createConflictFinder', () => {
  const told = (count: string, rest = 'when it ran aground') =>
    `The ferry Astrid carried ${count} passengers ${rest}.`;

  it('names a number that two articles of one day give differently', async () => {
    const conflicts = await compare({
      post: told('52'),
      third: told('40', 'when it ran aground off the cape'),
    });
    expect(conflicts.told).toEqual([
      {
        aspect: 'number',
        isDevelopment: false,
        texts: expect.arrayContaining(['52', '40']),
      },
    ]);
  });

  it('calls a number of another day a development', async () => {
    const { told: conflicts } = await compare({ post: told('52'), radio: told('40') });
    expect(conflicts).toEqual([{ aspect: 'number', isDevelopment: true, texts: ['52', '40'] }]);
  });

  it('names a day that differs', async () => {
    const { told: conflicts } = await compare({
      post: told('40', 'on 3 May 2024'),
      third: told('40', 'on 4 May 2024'),
    });
    expect(conflicts.map(({ aspect, texts }) => [aspect, texts.toSorted()])).toEqual([
      ['date', ['3 May 2024', '4 May 2024']],
    ]);
  });

  it.each([
    ['the same number', told('52')],
    ['another day as well', told('40', 'when it ran aground on 4 May 2024')],
    ['another ferry', 'The ferry Brisa carried 40 passengers when it ran aground.'],
    ['another matter', 'Of the passengers, 40 had come for the fair at Lindholm.'],
  ])('says nothing of %s', async (_, other) => {
    const post = told('52', 'when it ran aground on 3 May 2024');
    expect((await compare({ post, third: other })).told).toEqual([]);
  });
});
