import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRanking } from '../../../src/evaluation/metrics/judge-ranking.ts';

const grades = (...ids: string[]) => new Map(ids.map((id) => [id, 1]));

describe('judgeRanking', () => {
  it('gives a perfect ranking one everywhere', () => {
    expect(judgeRanking(['a', 'b', 'c'], grades('a', 'b'))).toEqual({
      ndcg10: 1,
      hit1: 1,
      hit4: 1,
      hit10: 1,
      reciprocalRank: 1,
      recall100: 1,
      allIn10: 1,
    });
  });

  it.each([
    [1, 1],
    [2, 1 / Math.log2(3)],
    [3, 0.5],
    [10, 1 / Math.log2(11)],
    [11, 0],
  ])('discounts the only relevant one at rank %i', (rank, ndcg) => {
    const hits = Array.from({ length: 12 }, (_, at) => (at === rank - 1 ? 'gold' : `other${at}`));
    const judgement = judgeRanking(hits, grades('gold'));
    expect(judgement.ndcg10).toBeCloseTo(ndcg, 10);
    expect(judgement.reciprocalRank).toBeCloseTo(rank <= 10 ? 1 / rank : 0, 10);
    expect(judgement.hit4).toBe(Number(rank <= 4));
    expect(judgement.recall100).toBe(1);
  });

  it('divides by the best that was possible', () => {
    // (1/log2 3) / (1 + 1/log2 3), worked out by hand
    expect(judgeRanking(['x', 'a'], grades('a', 'b')).ndcg10).toBeCloseTo(0.3869, 4);
  });

  it('takes higher grades for more', () => {
    const graded = new Map([
      ['a', 2],
      ['b', 1],
    ]);
    // (1 + 2/log2 3) / (2 + 1/log2 3)
    expect(judgeRanking(['b', 'a'], graded).ndcg10).toBeCloseTo(0.8597, 4);
  });

  it('says whether all are within ten, and which share within a hundred', () => {
    const hits = [...Array.from({ length: 10 }, (_, at) => `x${at}`), 'b', 'a'];
    expect(judgeRanking(['a', ...hits], grades('a', 'b'))).toMatchObject({ allIn10: 0, recall100: 1 });
    expect(judgeRanking(['a'], grades('a', 'b'))).toMatchObject({ allIn10: 0, recall100: 0.5 });
  });

  it('counts repeated hits where they come first', () => {
    expect(judgeRanking(['x', 'x', 'x', 'a'], grades('a')).reciprocalRank).toBe(0.5);
  });

  it('finds nothing in an empty ranking', () => {
    expect(Object.values(judgeRanking([], grades('a')))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('is never better than one, and never worse when a relevant one moves up', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 2 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (hits, pick, other) => {
        const gold = hits[pick % hits.length] ?? '';
        const wanted = grades(gold, String(other % 30));
        const before = judgeRanking(hits, wanted);
        const after = judgeRanking([gold, ...hits.filter((id) => id !== gold)], wanted);
        expect(before.ndcg10).toBeLessThanOrEqual(1);
        expect(after.hit1).toBe(1);
        if (wanted.size === 1) expect(after.ndcg10).toBeGreaterThanOrEqual(before.ndcg10);
      }),
    );
  });
});
