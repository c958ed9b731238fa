import { describe, expect, it } from 'vitest';
import { estimateProgress } from '../../src/ingest/estimate-progress.ts';

const sample = (ms: number, done: number, passages: number) => ({ ms, done, passages });

describe('estimateProgress', () => {
  it.each([
    ['half of it done', sample(0, 0, 0), sample(10_000, 50, 500), 100, 50, 10],
    ['looking at the last stretch only', sample(10_000, 50, 500), sample(12_000, 60, 520), 100, 10, 8],
    ['nothing done yet', sample(0, 0, 0), sample(1_000, 0, 0), 100, 0, null],
    ['no time passed', sample(5, 3, 3), sample(5, 3, 3), 100, 0, null],
    ['articles without new passages', sample(0, 0, 0), sample(1_000, 10, 0), 20, 0, 1],
    ['all done', sample(0, 0, 0), sample(1_000, 100, 300), 100, 300, 0],
    ['all done at once', sample(0, 100, 0), sample(0, 100, 0), 100, 0, 0],
    ['more done than expected', sample(0, 0, 0), sample(1_000, 7, 7), 5, 7, 0],
  ])('with %s', (_, earlier, now, total, passagesPerSecond, secondsLeft) => {
    expect(estimateProgress(earlier, now, total)).toEqual({ passagesPerSecond, secondsLeft });
  });
});
