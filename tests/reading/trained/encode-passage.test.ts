import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenPassage } from '../../../src/reading/material.ts';
import { encodePassage } from '../../../src/reading/trained/encode-passage.ts';
import type { Tokenise } from '../../../src/reading/trained/tokenise.ts';

/** One piece for each word, numbered by its length, above all that have a meaning of their own. */
const tokenise: Tokenise = (text) => {
  const words = [...text.matchAll(/\S+/gu)];
  return {
    ids: words.map(([word]) => 1_000 + word.length),
    starts: words.map(({ index }) => index),
    ends: words.map(({ index, 0: word }) => index + word.length),
  };
};

function passageOf(texts: readonly string[], known: Partial<GivenPassage> = {}): GivenPassage {
  return {
    articleId: 'ferry',
    title: 'Ferry sinks',
    outlet: null,
    published: '2026-02-27T08:00',
    kind: 'article',
    before: null,
    sentences: texts.map((text, at) => ({ number: at + 1, text, start: 0, end: text.length, paragraph: 1 })),
    ...known,
  };
}

describe('encodePassage', () => {
  it('writes the question, then title and day, then each sentence behind a mark', () => {
    const [encoded] = encodePassage('When was it?', passageOf(['It sank.', 'Nobody died.']), tokenise);
    expect(encoded?.ids).toEqual([
      101, 1_004, 1_003, 1_003, 102, 1_005, 1_005, 1_010, 102, 1, 1_002, 1_005, 1, 1_006, 1_005, 102,
    ]);
    expect(encoded?.passageFrom).toBe(5);
    expect(encoded?.sentences.map(({ number, mark, from, to }) => [number, mark, from, to])).toEqual([
      [1, 9, 10, 12],
      [2, 12, 13, 15],
    ]);
  });

  it('tells captions and comments from the article', () => {
    const ids = (kind: GivenPassage['kind']) =>
      encodePassage('When?', passageOf(['It sank.'], { kind }), tokenise)[0]?.ids.length ?? 0;
    expect(ids('caption')).toBe(ids('article') + 1);
    expect(ids('comment')).toBe(ids('article') + 2);
  });

  it('gives the sentence before, for whoever has to know who “he” is', () => {
    const plain = encodePassage('When?', passageOf(['He left.']), tokenise)[0];
    const led = encodePassage('When?', passageOf(['He left.'], { before: 'The mayor came.' }), tokenise)[0];
    expect(led?.ids.length).toBe((plain?.ids.length ?? 0) + 3);
  });

  it('makes several of a long passage, none longer than 320 pieces, and loses no sentence', () => {
    const sentence = fc.integer({ min: 1, max: 150 }).map((words) => Array(words).fill('word').join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), fc.nat(200), (texts, asked) => {
        const question = Array(asked).fill('why').join(' ');
        const all = encodePassage(question, passageOf(texts), tokenise);
        const numbers = all.flatMap(({ sentences }) => sentences.map(({ number }) => number));
        expect(numbers).toEqual(texts.map((_, at) => at + 1));
        for (const { ids, sentences } of all) {
          expect(ids.length).toBeLessThanOrEqual(320);
          for (const { mark, from, to, starts, ends } of sentences) {
            expect(ids[mark]).toBe(1);
            expect([starts.length, ends.length]).toEqual([to - from, to - from]);
          }
        }
      }),
    );
  });
});
