import { describe, expect, it } from 'vitest';
import { chooseWeights } from '../../../src/evaluation/weights/choose-weights.ts';
import { buildSignals } from '../../support/build-pooled-question.ts';

describe('chooseWeights', () => {
  it('comes near the weights that are judged best, each by itself', () => {
    const wanted = { article: 0.2, passage: 1.6, recency: 0.5 };
    const chosen = chooseWeights(
      buildSignals({ article: 0.5, passage: 0.5, recency: 0.5 }),
      ({ article, passage, recency }) =>
        -Math.abs(Math.log(article / wanted.article)) -
        Math.abs(Math.log(passage / wanted.passage)) -
        Math.abs(Math.log(recency / wanted.recency)),
    );
    expect(chosen.article).toBeCloseTo(wanted.article, 1);
    expect(Math.abs(Math.log(chosen.passage / wanted.passage))).toBeLessThan(0.1);
    expect(chosen.recency).toBe(0.5);
  });

  it('leaves weights that make no difference as they are', () => {
    const start = buildSignals({ passage: 0.5, outlet: 0.5 });
    expect(chooseWeights(start, () => 1)).toEqual(start);
  });

  it('is done after a while even if more is always better', () => {
    const chosen = chooseWeights(buildSignals({ passage: 1 }), ({ passage }) => passage);
    expect(chosen.passage).toBeGreaterThan(16);
  });
});
