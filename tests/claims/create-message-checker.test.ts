import { describe, expect, it } from 'vitest';
import type { Bearing } from '../../src/claims/bearing.ts';
import { createMessageChecker } from '../../src/claims/create-message-checker.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const now = new Date('2024-10-01T12:00:00Z');
const found: Bearing = { verdict: 'found', differences: [], quote: buildCitedQuote() };

/** A checker for which only some sentences are in the sources. */
const checker = (known: readonly string[], most = 10) =>
  createMessageChecker(async ({ text }) => (known.includes(text) ? [found] : []), most);

describe('createMessageChecker', () => {
  it.each([
    [
      'one to a line, marks of lists and quoting left out',
      '> The ferry sank today\n- The mayor resigned today',
      ['The ferry sank today', 'The mayor resigned today'],
    ],
    [
      'in small letters',
      'the ferry sank today. the mayor resigned today',
      ['the ferry sank today.', 'the mayor resigned today'],
    ],
    ['with abbreviations', 'Mr. Smith of the U.S. said so today.', ['Mr. Smith of the U.S. said so today.']],
    [
      'of an answer, without its marks and small print',
      '> The ferry sank today [1]\n[1] Ferry sinks — Harbour Post, 6 May 2024\n-# read by words alone',
      ['The ferry sank today'],
    ],
    ['with nothing but signs', '🙂 …\n---', []],
  ])('reads sentences %s', async (_name, text, sentences) => {
    expect((await checker([])({ text, now })).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it('takes a sentence apart that strings statements together, where a source has one of them', async () => {
    const text = 'The ferry sank off the cape, the mayor resigned on Monday';
    const apart = await checker(['The mayor resigned on Monday', 'the mayor resigned on Monday'])({
      text,
      now,
    });
    expect(apart.map(({ text: part, result }) => [part, result])).toEqual([
      ['The ferry sank off the cape', 'absent'],
      ['the mayor resigned on Monday', 'found'],
    ]);
    expect(await checker([])({ text, now })).toMatchObject([{ text, result: 'absent' }]);
  });

  it('looks at so many sentences and no more', async () => {
    const text = Array.from({ length: 5 }, (_, index) => `Ferry number ${index} sank today.`).join(' ');
    expect(await checker([], 2)({ text, now })).toHaveLength(2);
  });

  it('finds a sentence that says too little by itself where it stands word for word', async () => {
    const weigh = async () => [];
    const findWords = async (words: string) => (words === 'Hope springs eternal' ? [found] : []);
    const check = createMessageChecker(weigh, 10, findWords);
    expect(await check({ text: 'Hope springs eternal lol', now })).toMatchObject([
      { text: 'Hope springs eternal lol', result: 'found' },
    ]);
    expect(await check({ text: 'Hope is dead', now })).toMatchObject([{ result: 'short' }]);
  });

  it('finds what stands there to the letter, whatever whoever reads makes of it', async () => {
    const differs: Bearing = { ...found, verdict: 'differs' };
    const check = createMessageChecker(
      async () => [differs],
      10,
      async () => [found],
    );
    expect(await check({ text: 'The ferry sank today.', now })).toMatchObject([{ result: 'found' }]);
  });

  it('shows what comes nearest with a sentence that no source has', async () => {
    const related: Bearing = { ...found, verdict: 'related' };
    const check = createMessageChecker(async () => [related], 10);
    const [only] = await check({ text: 'The ferry sank today.', now });
    expect(only).toMatchObject({ result: 'absent', bearings: [related] });
  });

  it('looks up what somebody says without the chatter around it, and shows it as written', async () => {
    const [only] = await checker(['the ferry sank on Monday'])({
      text: 'lol the ferry sank on Monday 😂',
      now,
    });
    expect(only).toMatchObject({ text: 'lol the ferry sank on Monday 😂', result: 'found' });
  });

  it('stops when nobody waits any longer', async () => {
    await expect(
      checker([])({ text: 'The ferry sank today.', now, signal: AbortSignal.abort() }),
    ).rejects.toThrow();
  });
});
