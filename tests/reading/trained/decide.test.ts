import { describe, expect, it } from 'vitest';
import {
  decide,
  type JudgedMaterial,
  type JudgedPassages,
  type Thresholds,
} from '../../../src/reading/trained/decide.ts';

/** Only the network's odds count, so that the confidence is what the sentence and its passage have in common. */
const thresholds = {
  combination: {
    sentence: { network: 1, passage: 0, overlap: 0, rank: 0 },
    answer: { bias: 0, score: 1, lead: 0, passage: 0 },
  },
  answer: 0.5,
  uncertain: 0.25,
  behind: 0.5,
  reason: 0.5,
  near: 0.2,
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

const decideOn = (
  made: readonly Made[],
  given: Partial<JudgedMaterial> = {},
  changed: Partial<Thresholds> = {},
) =>
  decide(
    {
      passages: passagesOf(...made),
      overlap: { sentences: new Map(), nearest: 0.5 },
      isLater: false,
      ...given,
    },
    { ...thresholds, ...changed },
  );

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

  it('takes into account how many of the question’s words a sentence has, and how early its passage was found', () => {
    const made = [{ sentences: [[1, 0.6]] as const }, { sentences: [[2, 0.55]] as const }];
    const best = (changed: object, shares: readonly (readonly [number, number])[] = []) => {
      const sentence = { network: 1, passage: 0, overlap: 0, rank: 0, ...changed };
      const overlap = { sentences: new Map(shares), nearest: 0.9 };
      const combination = { ...thresholds.combination, sentence };
      return decideOn(made, { overlap }, { combination }).nearest[0];
    };
    expect(best({ overlap: 1 })).toBe(1);
    expect(best({ overlap: 1 }, [[2, 0.9]])).toBe(2);
    expect(best({ overlap: 1, rank: 2 }, [[2, 0.9]])).toBe(1);
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

  it('names the reason the network is sure of', () => {
    const sure = decideOn([{ sentences: [[1, 0.3]], outcome: { falsePremise: 0.7 } }]);
    const unsure = decideOn([{ sentences: [[1, 0.3]], outcome: { falsePremise: 0.4 } }]);
    expect(sure).toMatchObject({ verdict: 'false_premise', parts: [], nearest: [1] });
    expect(unsure.verdict).toBe('uncertain');
  });

  it('refuses what asks about a later time for that, but answers what articles foretold', () => {
    expect(decideOn([{ sentences: [[1, 0.3]] }], { isLater: true }).verdict).toBe('after_sources');
    expect(decideOn([{ sentences: [[1, 0.9]] }], { isLater: true }).verdict).toBe('answered');
  });

  it('shows nothing to a question that shares hardly a word with anything', () => {
    const overlap = { sentences: new Map(), nearest: 0.1 };
    expect(decideOn([{ sentences: [[1, 0.3]] }], { overlap })).toMatchObject({
      verdict: 'off_topic',
      nearest: [],
    });
  });

  it('has nothing to show where nothing was found', () => {
    expect(decideOn([])).toMatchObject({ verdict: 'off_topic', nearest: [], confidence: 0 });
  });
});
