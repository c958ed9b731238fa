import { describe, expect, it } from 'vitest';
import type { WordsJudgement } from '../../../src/reading/material.ts';
import { decide, type JudgedPassages, type Thresholds } from '../../../src/reading/trained/decide.ts';

/** Only the network's odds count, so that the confidence is what the sentence and its passage have in common. */
const thresholds = {
  combination: {
    sentence: { network: 1, passage: 0, words: 0 },
    answer: { bias: 0, score: 1, lead: 0, passage: 0, words: 0 },
  },
  answer: 0.5,
  uncertain: 0.25,
  behind: 0.5,
  reason: 0.5,
};

interface Made {
  readonly sentences: readonly (readonly [number, number, string?])[];
  readonly kind?: 'article' | 'comment';
  readonly outcome?: Partial<JudgedPassages[number]['judged']>;
}

function passagesOf(...made: readonly Made[]): JudgedPassages {
  return made.map(({ sentences, kind = 'article', outcome = {} }, at) => ({
    passage: {
      articleId: `a${at}`,
      title: null,
      outlet: null,
      published: null,
      kind,
      before: null,
      sentences: sentences.map(([number, , text = `Sentence ${number}.`]) => ({
        number,
        text,
        start: 0,
        end: text.length,
        paragraph: 1,
      })),
    },
    judged: {
      answered: 0.5,
      notInSources: 0.5,
      falsePremise: 0,
      afterSources: 0,
      opinionOrPrediction: 0,
      ...outcome,
      sentences: sentences.map(([number, probability]) => ({
        number,
        probability,
        span: { start: 0, end: 8 },
      })),
    },
  }));
}

const decideOn = (made: readonly Made[], words?: WordsJudgement, changed: Partial<Thresholds> = {}) =>
  decide({ passages: passagesOf(...made), words }, { ...thresholds, ...changed });

describe('decide', () => {
  it('answers with the likeliest sentence, and its words, where that is likely enough', () => {
    const reading = decideOn([
      {
        sentences: [
          [1, 0.1],
          [2, 0.9],
        ],
      },
    ]);
    expect(reading.verdict).toBe('answered');
    expect(reading.confidence).toBeCloseTo(0.9, 6);
    expect(reading.parts[0]?.pointers).toEqual([{ number: 2, spans: [{ start: 0, end: 8 }] }]);
  });

  it('adds sentences that are nearly as likely, and no fourth', () => {
    const reading = decideOn([
      {
        sentences: [
          [1, 0.9],
          [2, 0.89],
          [3, 0.88],
          [4, 0.87],
        ],
      },
    ]);
    expect(reading.parts[0]?.pointers.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('adds none that would make it long', () => {
    const long = 'word '.repeat(160).trim();
    const reading = decideOn([
      {
        sentences: [
          [1, 0.9],
          [2, 0.89, long],
        ],
      },
    ]);
    expect(reading.parts[0]?.pointers.map(({ number }) => number)).toEqual([1]);
  });

  it('does not quote the same words twice', () => {
    const reading = decideOn([
      {
        sentences: [
          [1, 0.9, 'It sank.'],
          [2, 0.9, 'It sank.'],
        ],
      },
    ]);
    expect(reading.parts[0]?.pointers).toHaveLength(1);
  });

  it('prefers the article to a comment that says the same as surely', () => {
    const comment = { sentences: [[1, 0.9]], kind: 'comment' } as const;
    const reading = decideOn([comment, { sentences: [[2, 0.8]] }]);
    expect(reading.parts[0]?.pointers[0]?.number).toBe(2);
  });

  it('takes into account what words make of it', () => {
    const words = { confidence: 0.01, shares: new Map([[2, 0.9]]), reason: 'not_in_sources' } as const;
    const combination = {
      sentence: { network: 1, passage: 0, words: 1 },
      answer: { bias: 0, score: 1, lead: 0, passage: 0, words: 1 },
    };
    const reading = decideOn(
      [
        {
          sentences: [
            [1, 0.6],
            [2, 0.55],
          ],
        },
      ],
      words,
      { combination },
    );
    expect(reading.nearest[0]).toBe(2);
    expect(reading.verdict).toBe('not_in_sources');
  });

  it('leaves open what is near, and refuses what is not', () => {
    const verdict = (probability: number) => decideOn([{ sentences: [[1, probability]] }]).verdict;
    expect([verdict(0.51), verdict(0.49), verdict(0.26), verdict(0.24)]).toEqual([
      'answered',
      'uncertain',
      'uncertain',
      'not_in_sources',
    ]);
  });

  it('names the reason the network is sure of, or the one that words give', () => {
    const words = { confidence: 0.1, shares: new Map(), reason: 'after_sources' } as const;
    const sure = decideOn([{ sentences: [[1, 0.3]], outcome: { falsePremise: 0.7 } }], words);
    const unsure = decideOn([{ sentences: [[1, 0.3]], outcome: { falsePremise: 0.4 } }], words);
    expect(sure).toMatchObject({ verdict: 'false_premise', parts: [], nearest: [1] });
    expect(unsure.verdict).toBe('after_sources');
  });

  it('has nothing to show where nothing was found', () => {
    expect(decideOn([])).toMatchObject({ verdict: 'off_topic', nearest: [], confidence: 0 });
  });
});
