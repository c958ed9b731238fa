import { describe, expect, it } from 'vitest';
import { fingerprintVector } from '../../src/retrieval/fingerprint-vector.ts';
import { buildVectors } from '../support/build-vectors.ts';

describe('fingerprintVector', () => {
  const vectors = buildVectors({ count: 5000, dimensions: 20, seed: 1 }).map(({ vector }) => vector);

  it('is a whole number of 32 bits', () => {
    for (const vector of vectors) {
      const fingerprint = fingerprintVector(vector);
      expect(Number.isInteger(fingerprint) && fingerprint >= 0 && fingerprint < 2 ** 32).toBe(true);
    }
  });

  it('is the same for the same numbers, wherever they stand in memory', () => {
    const [vector = new Float32Array()] = vectors;
    const within = Float32Array.of(0, ...vector, 0).subarray(1, -1);
    expect(fingerprintVector(within)).toBe(fingerprintVector(vector));
  });

  it('tells vectors apart', () => {
    expect(new Set(vectors.map(fingerprintVector)).size).toBe(vectors.length);
  });

  it('tells apart vectors that differ in one bit', () => {
    const [vector = new Float32Array()] = vectors;
    const fingerprints = new Set([fingerprintVector(vector)]);
    for (let bit = 0; bit < vector.length * 32; bit++) {
      const changed = vector.slice();
      const bits = new Uint32Array(changed.buffer);
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) ^ (1 << (bit & 31));
      fingerprints.add(fingerprintVector(changed));
    }
    expect(fingerprints.size).toBe(1 + vector.length * 32);
  });
});
