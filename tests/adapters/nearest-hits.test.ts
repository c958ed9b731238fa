import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearestHits } from '../../src/adapters/nearest-hits.ts';

describe('createNearestHits', () => {
  it('keeps what sorting everything would put first', () => {
    const hit = fc.record({
      label: fc.nat(50),
      cosine: fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
    });
    const hits = fc.uniqueArray(hit, { selector: ({ label }) => label, maxLength: 40 });
    fc.assert(
      fc.property(hits, fc.nat(45), (offered, count) => {
        const nearest = createNearestHits(count);
        for (const { label, cosine } of offered) nearest.offer(label, cosine);
        const sorted = [...offered].sort(
          (left, right) => right.cosine - left.cosine || left.label - right.label,
        );
        expect(nearest.list()).toEqual(sorted.slice(0, count));
      }),
    );
  });

  it('brings rounding errors back to what a cosine can be', () => {
    const nearest = createNearestHits(2);
    nearest.offer(1, 1.000_001);
    nearest.offer(2, -1.000_001);
    expect(nearest.list()).toEqual([
      { label: 1, cosine: 1 },
      { label: 2, cosine: -1 },
    ]);
  });
});
