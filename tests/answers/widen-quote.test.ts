import { describe, expect, it } from 'vitest';
import { readSentence, type Sentence } from '../../src/answers/sentence.ts';
import { widenQuote } from '../../src/answers/widen-quote.ts';

const sentence = (text: string, start: number, paragraph = 1): Sentence =>
  readSentence({ text, start, end: start + text.length, paragraph, kind: 'paragraph' });
const filled = (beginning: string, length: number) => `${beginning.padEnd(length - 1, ' and on')}.`;

describe('widenQuote', () => {
  it.each([
    ['a sentence that points back with the one before it', 'He left at noon.', 100, false, true],
    ['a sentence that stands by itself alone', 'Reed left at noon.', 100, false, false],
    ['both, though they are long, where nothing says who is meant', filled('He left', 200), 300, false, true],
    ['one alone, where both are long and it is known who is meant', filled('He left', 200), 300, true, false],
    ['both, where they are short, though it is known', 'He left at noon.', 100, true, true],
    ['one alone, where both are very long', filled('He left', 300), 400, false, false],
  ])('quotes %s', (_, text, lengthBefore, isKnown, isWidened) => {
    const before = sentence(filled('Reed came', lengthBefore), 0);
    const own = sentence(text, before.end + 1);
    const { start, end } = widenQuote({ sentence: own, before, attribution: null }, isKnown);
    expect({ start, end }).toEqual({ start: isWidened ? before.start : own.start, end: own.end });
  });

  it('never quotes the sentence before from another paragraph', () => {
    const before = sentence('Reed came on Monday.', 0, 1);
    const own = sentence('He left at noon.', before.end + 2, 2);
    expect(widenQuote({ sentence: own, before, attribution: null }, false)).toBe(own);
  });

  it('quotes a speaker’s own words alone where the speaker is named beside them', () => {
    const before = sentence('Reed came on Monday.', 0);
    const own = sentence('“It is over,” he said.', before.end + 1);
    const attribution = { speaker: 'Tomas Reed', speakerText: 'he', cue: 'said', direct: true };
    expect(widenQuote({ sentence: own, before, attribution }, false)).toBe(own);
  });
});
