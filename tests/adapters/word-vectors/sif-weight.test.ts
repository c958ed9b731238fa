import { describe, expect, it } from 'vitest';
import { sifWeight } from '../../../src/adapters/word-vectors/sif-weight.ts';
import { zipfProbability } from '../../../src/adapters/word-vectors/zipf-probability.ts';

describe('zipfProbability', () => {
  it.each([10, 1000, 341_479])('makes the probabilities of %d words add up to 1', (words) => {
    let sum = 0;
    for (let rank = 1; rank <= words; rank++) sum += zipfProbability(rank, words);
    expect(sum).toBeCloseTo(1, words > 100 ? 3 : 1);
  });

  it('makes the second word half as probable as the first', () => {
    expect(zipfProbability(2, 1000) * 2).toBeCloseTo(zipfProbability(1, 1000), 12);
  });
});

describe('sifWeight', () => {
  it('grows with rarity, from next to nothing to 1', () => {
    const weights = [1, 10, 100, 1000, 10_000, 341_479].map((rank) => sifWeight(rank, 341_479));
    expect(weights).toEqual([...weights].sort((left, right) => left - right));
    expect(weights[0]).toBeCloseTo(0.0013, 4);
    expect(weights.at(-1)).toBeGreaterThan(0.99);
  });
});
