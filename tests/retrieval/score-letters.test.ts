import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createLetterScorer } from '../../src/retrieval/score-letters.ts';
import { createSearchable } from '../support/create-searchable.ts';

/** Scores of the one passage of each text, for a question. */
async function score(texts: readonly string[], question: string): Promise<readonly number[]> {
  const articles = texts.map((text, at) => ({ id: `a${at}`, parts: [text] }));
  const { searcher } = await createSearchable(articles);
  const { query, index } = await searcher.search(readQuestion(question, new Date('2024-05-06')), {
    passages: 1,
  });
  return [
    ...createLetterScorer(index.corpus).score(
      query,
      texts.map((_, at) => at),
    ),
  ];
}

/** The runs of four letters of words, as many times as they occur; shorter words whole. */
const gramsOf = (words: readonly string[]) =>
  words.flatMap((word) =>
    word.length <= 4 ? [word] : Array.from({ length: word.length - 3 }, (_, at) => word.slice(at, at + 4)),
  );

describe('createLetterScorer', () => {
  it('finds other forms and other spellings', async () => {
    const [form = 0, spelling = 0, other] = await score(
      ['Diplomacy failed.', 'A dipplomat left.', 'Gulls cried.'],
      'diplomat',
    );
    expect(form).toBeGreaterThan(0);
    expect(spelling).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  it('scores the same whatever was scored before', async () => {
    const texts = ['The harbour strike.', 'The strikers of the harbour harbour nothing.', 'Gulls.'];
    const { searcher } = await createSearchable(texts.map((text, at) => ({ id: `a${at}`, parts: [text] })));
    const asked = readQuestion('harbour strikes', new Date('2024-05-06'));
    const { query, index } = await searcher.search(asked, { passages: 1 });
    const [first, second] = index.letters.score(query, [0, 1]);
    expect([...index.letters.score(query, [1, 2, 0])]).toEqual([second, 0, first]);
  });

  it('is BM25 over the grams', async () => {
    const word = fc.constantFrom('harbour', 'harbor', 'strike', 'striker', 'gull', 'sea', 'dip', 'diplomat');
    const text = fc.array(word, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), word, async (texts, asked) => {
        const scores = await score(
          texts.map((words) => words.join(' ')),
          asked,
        );
        const mean = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
        const wanted = new Set(gramsOf([asked]));
        const occurrencesOf = (gram: string) =>
          texts.flat().filter((other) => gramsOf([other]).includes(gram)).length;
        texts.forEach((words, at) => {
          let sum = 0;
          for (const gram of wanted) {
            const n = Math.min(texts.length, occurrencesOf(gram));
            const idf = Math.log(1 + (texts.length - n + 0.5) / (n + 0.5));
            const tf = gramsOf(words).filter((other) => other === gram).length;
            sum += (idf * 1.9 * tf) / (tf + 0.9 * (0.6 + (0.4 * words.length) / mean));
          }
          expect(scores[at]).toBeCloseTo(sum, 4);
        });
      }),
      { numRuns: 40 },
    );
  });
});
