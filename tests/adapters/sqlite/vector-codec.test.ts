import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Damage } from '../../../src/adapters/sqlite/damage.ts';
import { vectorCodec } from '../../../src/adapters/sqlite/vector-codec.ts';

describe('vectorCodec', () => {
  it('writes little-endian floats of four bytes', () => {
    expect([...vectorCodec.encode(Float32Array.of(1, -2))]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]);
  });

  it('reads back what it wrote, bit by bit, wherever in a buffer it lies', () => {
    fc.assert(
      fc.property(
        fc.float32Array({ minLength: 1, noNaN: true, noDefaultInfinity: true }),
        fc.nat(7),
        (vector, offset) => {
          const bytes = new Uint8Array(offset + vector.byteLength);
          bytes.set(vectorCodec.encode(vector), offset);
          expect(vectorCodec.decode(bytes.subarray(offset))).toEqual(vector);
        },
      ),
    );
  });

  it.each([
    ['nothing', []],
    ['half a float', [0, 0]],
    ['NaN', [0, 0, 0xc0, 0x7f]],
    ['infinity', [0, 0, 0x80, 0x7f]],
  ])('refuses %s', (_, bytes) => {
    expect(() => vectorCodec.decode(Uint8Array.from(bytes))).toThrow(Damage);
  });
});
