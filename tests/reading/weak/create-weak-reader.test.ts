import { describe, expect, it } from 'vitest';
import type { ReadingRequest } from '../../../src/reading/reader.ts';
import type { Reading, Verdict } from '../../../src/reading/reading.ts';
import { createWeakReader } from '../../../src/reading/weak/create-weak-reader.ts';

const request: ReadingRequest = {
  question: 'When does the ferry run again?',
  parts: [],
  askedAt: new Date('2024-10-01T12:00:00Z'),
  material: {
    isWhole: false,
    passages: [
      {
        articleId: 'a',
        title: null,
        outlet: null,
        published: null,
        kind: 'article',
        before: null,
        sentences: [1, 2, 3, 4, 5].map((number) => ({
          number,
          text: `Sentence ${number}.`,
          start: 0,
          end: 1,
          paragraph: 1,
        })),
      },
    ],
  },
  maySearch: true,
  serverId: null,
};
/** A yes makes three times as likely, a no a third. */
const rates = { hit: 0.75, falseAlarm: 0.25 };
const builtIn = (verdict: Verdict, confidence: number, given: Partial<Reading> = {}): Reading => ({
  verdict,
  confidence,
  parts: [],
  missing: [],
  correction: [],
  nearest: [],
  searches: [],
  ...given,
});
const read = (picked: readonly number[], other: Reading | null) =>
  createWeakReader({
    pick: async () => picked,
    readBuiltIn: async () => other,
    rates,
    answer: 0.2,
  }).read(request);
const numbersOf = ({ parts }: Reading) =>
  parts.flatMap(({ pointers }) => pointers.map(({ number }) => number));

describe('createWeakReader', () => {
  it('answers with what is picked where the other reader is not against it, and never in words of its own', async () => {
    const reading = await read([4], builtIn('not_in_sources', 0.1, { nearest: [2] }));
    expect(reading).toMatchObject({ verdict: 'answered', parts: [{ gloss: null }], searches: [] });
    expect(numbersOf(reading)).toEqual([4]);
    expect(reading.confidence).toBeCloseTo(0.25);
  });

  it('puts first what the other reader thinks likeliest, with its answering words, and shows three', async () => {
    const pointer = { number: 3, spans: [{ start: 0, end: 8 }] };
    const reading = await read(
      [1, 2, 3, 4],
      builtIn('answered', 0.6, { parts: [{ pointers: [pointer], gloss: null }], nearest: [3, 4] }),
    );
    expect(numbersOf(reading)).toEqual([3, 4, 1]);
    expect(reading.parts[0]?.pointers[0]).toEqual(pointer);
  });

  it('lets its no be outweighed by a reader that is sure', async () => {
    const other = builtIn('answered', 0.7, {
      parts: [{ pointers: [{ number: 2, spans: [] }], gloss: null }],
    });
    const reading = await read([], other);
    expect(reading.verdict).toBe('answered');
    expect(numbersOf(reading)).toEqual([2]);
  });

  it('lets its no tip what the other reader is unsure of', async () => {
    const other = builtIn('answered', 0.3, {
      parts: [{ pointers: [{ number: 2, spans: [] }], gloss: null }],
      nearest: [2, 5],
    });
    expect(await read([], other)).toMatchObject({ verdict: 'not_in_sources', parts: [], nearest: [2, 5] });
  });

  it('refuses for the reason of the other reader where both do, with nothing near what is about something else', async () => {
    expect(await read([], builtIn('after_sources', 0.1, { nearest: [1] }))).toMatchObject({
      verdict: 'after_sources',
      nearest: [1],
    });
    expect(await read([], builtIn('off_topic', 0.01, { nearest: [1] }))).toMatchObject({ nearest: [] });
  });

  it('gives way to a reader that holds it for next to impossible', async () => {
    expect(await read([4], builtIn('off_topic', 0.03))).toMatchObject({ verdict: 'off_topic', parts: [] });
  });

  it('goes by itself alone where no other reader runs', async () => {
    expect(numbersOf(await read([5], null))).toEqual([5]);
    expect(await read([], null)).toMatchObject({ verdict: 'not_in_sources', nearest: [] });
  });
});
