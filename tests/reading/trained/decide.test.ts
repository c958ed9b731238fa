import { describe, expect, it } from 'vitest';
import { decide, type JudgedMaterial } from '../../../src/reading/trained/decide.ts';

const thresholds = { answer: 0.5, uncertain: 0.25, second: 0.8, reason: 0.5 };

interface Made {
  readonly answered: number;
  readonly sentences: readonly (readonly [number, number, string?])[];
  readonly kind?: 'article' | 'comment';
  readonly outcome?: Partial<JudgedMaterial[number]['judged']>;
}

function materialOf(...made: readonly Made[]): JudgedMaterial {
  return made.map(({ answered, sentences, kind = 'article', outcome = {} }, rank) => ({
    rank,
    passage: {
      articleId: `a${rank}`,
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
      answered,
      notInSources: 1 - answered,
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

describe('decide', () => {
  it('answers with the likeliest sentence, and its words, where that is likely enough', () => {
    const reading = decide(
      materialOf({
        answered: 0.9,
        sentences: [
          [1, 0.1],
          [2, 0.9],
        ],
      }),
      thresholds,
    );
    expect(reading.verdict).toBe('answered');
    expect(reading.parts[0]?.pointers).toEqual([{ number: 2, spans: [{ start: 0, end: 8 }] }]);
  });

  it('adds a second sentence that is nearly as likely, and no third', () => {
    const sentences = [
      [1, 0.9],
      [2, 0.85],
      [3, 0.84],
    ] as const;
    const reading = decide(materialOf({ answered: 0.9, sentences }), thresholds);
    expect(reading.parts[0]?.pointers.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('does not quote the same words twice', () => {
    const twice = [
      [1, 0.9, 'It sank.'],
      [2, 0.9, 'It sank.'],
    ] as const;
    const reading = decide(materialOf({ answered: 0.9, sentences: twice }), thresholds);
    expect(reading.parts[0]?.pointers).toHaveLength(1);
  });

  it('prefers the article to a comment that says the same as surely', () => {
    const comment = { answered: 0.9, sentences: [[1, 0.9]], kind: 'comment' } as const;
    const article = { answered: 0.9, sentences: [[2, 0.8]] } as const;
    const reading = decide(materialOf(comment, article), thresholds);
    expect(reading.parts[0]?.pointers[0]?.number).toBe(2);
  });

  it('leaves open what is near, and refuses what is not', () => {
    const verdict = (probability: number) =>
      decide(materialOf({ answered: probability, sentences: [[1, probability]] }), thresholds).verdict;
    expect([verdict(0.5), verdict(0.49), verdict(0.25), verdict(0.24)]).toEqual([
      'answered',
      'uncertain',
      'uncertain',
      'not_in_sources',
    ]);
  });

  it('names the reason it is sure of, with the nearest sentences', () => {
    const outcome = { falsePremise: 0.7 };
    const reading = decide(materialOf({ answered: 0.1, sentences: [[1, 0.3]], outcome }), thresholds);
    expect(reading).toMatchObject({ verdict: 'false_premise', parts: [], nearest: [1] });
  });

  it('has nothing to show where nothing was found', () => {
    expect(decide([], thresholds)).toMatchObject({ verdict: 'off_topic', nearest: [], confidence: 0 });
  });
});
