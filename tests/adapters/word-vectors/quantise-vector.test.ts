import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiseVector } from '../../../src/adapters/word-vectors/quantise-vector.ts';

describe('quantiseVector', () => {
  it('keeps the direction of any vector of 100 numbers', () => {
    const vector = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(vector, (values) => {
        const bytes = new Int8Array(100);
        const { scale, cosine } = quantiseVector(values, bytes);
        const decoded = Array.from(bytes, (byte) => byte * scale);
        fc.pre(values.some((value) => Math.abs(value) > 1e-100));
        expect(Math.hypot(...decoded)).toBeCloseTo(1, 6);
        const product = values.reduce((sum, value, at) => sum + value * (decoded[at] ?? 0), 0);
        expect(product / Math.hypot(...values)).toBeCloseTo(cosine, 6);
        expect(cosine).toBeGreaterThan(0.999);
      }),
    );
  });

  it('keeps zeros', () => {
    const bytes = new Int8Array(2).fill(1).fill(0);
    expect(quantiseVector([0, 0], bytes)).toEqual({ scale: 0, cosine: 1 });
    expect([...bytes]).toEqual([0, 0]);
  });

  it('uses the whole byte', () => {
    const bytes = new Int8Array(3);
    quantiseVector([-0.5, 0.25, 0], bytes);
    expect([...bytes]).toEqual([-127, 64, 0]);
  });
});
