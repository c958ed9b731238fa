import { describe, expect, it } from 'vitest';
import { readReading } from '../../../src/reading/model/reading-reply.ts';

const texts = ['The ferry sank on Friday.', 'Nobody was hurt.', 'The owner blamed the wind.'];
const sentences = new Map(
  texts.map((text, at) => [at + 1, { number: at + 1, text, start: 0, end: text.length, paragraph: 1 }]),
);
const read = (reply: object | string, maySearch = false) =>
  readReading(typeof reply === 'string' ? reply : JSON.stringify(reply), sentences, maySearch);

describe('readReading', () => {
  it('reads what answers, with the words that do', () => {
    const parts = [{ sentences: [{ sentence: 1, words: ['on Friday'] }], gloss: ' It sank on\nFriday. ' }];
    const reading = read({ verdict: 'answered', parts });
    expect(reading?.parts).toEqual([
      { pointers: [{ number: 1, spans: [{ start: 15, end: 24 }] }], gloss: 'It sank on Friday.' },
    ]);
  });

  it('leaves out numbers that no sentence has and words that do not stand in theirs', () => {
    const parts = [{ sentences: [{ sentence: 9 }, { sentence: 2, words: ['was sunk'] }, 3], gloss: null }];
    const reading = read({ verdict: 'answered', parts });
    expect(reading?.parts[0]?.pointers).toEqual([
      { number: 2, spans: [] },
      { number: 3, spans: [] },
    ]);
  });

  it('takes an answer that points at nothing for a refusal', () => {
    expect(read({ verdict: 'answered', parts: [{ sentences: [7], gloss: 'So it was.' }] })).toMatchObject({
      verdict: 'not_in_sources',
      parts: [],
    });
  });

  it('shows what a refusal points at as nearest, never as an answer', () => {
    const reading = read({ verdict: 'not_in_sources', parts: [{ sentences: [3] }] });
    expect(reading).toMatchObject({ verdict: 'not_in_sources', parts: [], nearest: [3] });
  });

  it('shows no more as nearest than there is', () => {
    expect(read({ verdict: 'not_in_sources', nearest: [9, 2, 0, -1] })?.nearest).toEqual([2]);
  });

  it('keeps what corrects a false premise', () => {
    const correction = [{ sentence: 2, words: ['Nobody'] }];
    const reading = read({ verdict: 'false_premise', parts: [], correction });
    expect(reading?.correction).toEqual([{ number: 2, spans: [{ start: 0, end: 6 }] }]);
  });

  it('takes searches only while there may be one', () => {
    const reply = { verdict: 'not_in_sources', searches: ['ferry wreck'] };
    expect(read(reply, true)?.searches).toEqual(['ferry wreck']);
    expect(read(reply, false)?.searches).toEqual([]);
  });

  it('reads a reply within a fence, and no other talk', () => {
    expect(read('Here:\n```json\n{"verdict":"off_topic"}\n```')?.verdict).toBe('off_topic');
    expect(read('I cannot say.')).toBeNull();
    expect(read({ verdict: 'sure' })).toBeNull();
  });

  it('reads statements that rest on numbers, and none as a refusal', () => {
    const one = { text: 'It sank on Friday.', sentences: [1] };
    const part = { pointers: [{ number: 1, spans: [] }], gloss: 'It sank on Friday.' };
    expect(read({ statements: [one] })).toMatchObject({ verdict: 'answered', parts: [part] });
    expect(read(one)).toMatchObject({ verdict: 'answered', parts: [part] });
    expect(read({ statements: [] })).toMatchObject({ verdict: 'not_in_sources', parts: [] });
    expect(read({ statements: [{ ...one, sentences: [9] }] })?.verdict).toBe('not_in_sources');
  });
});
