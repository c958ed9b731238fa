import { describe, expect, it } from 'vitest';
import { compareWeights } from '../../../src/evaluation/weights/compare-weights.ts';
import {
  buildPooledPassage,
  buildPooledQuestion,
  buildSignals,
} from '../../support/build-pooled-question.ts';

/** A set in which the passage that has one signal is the relevant one, and one that has another is in its way. */
const telling = (right: 'lead' | 'pairs', wrong: 'lead' | 'pairs') => [
  buildPooledQuestion('right', [
    buildPooledPassage('right', { [right]: 0.9 }),
    buildPooledPassage('wrong', { [wrong]: 1 }),
  ]),
];

describe('compareWeights', () => {
  it('judges a set by weights that were chosen on all others', () => {
    const pools = new Map([
      ['one', telling('lead', 'pairs')],
      ['two', telling('lead', 'pairs')],
      ['odd', telling('pairs', 'lead')],
    ]);
    const even = buildSignals({ lead: 0.5, pairs: 0.5 });
    const [one, two, odd] = [...compareWeights(pools, even, even)];
    expect([one?.set, two?.set, odd?.set]).toEqual(['one', 'two', 'odd']);
    expect(odd?.weights.lead).toBeGreaterThan(odd?.weights.pairs ?? 0);
    // What the other two teach is wrong here, and is not learned from the set itself.
    expect(odd?.learned).toBeLessThan(1);
    expect(odd?.shipped).toBeCloseTo(1 / Math.log2(3));
  });
});
