import fc from 'fast-check';
import type { LabelledVector } from '../../src/retrieval/vector-index.ts';

/** How many vectors, of what kind. */
export interface VectorPlan {
  readonly count: number;
  readonly dimensions: number;
  /** Equal seeds give equal vectors. */
  readonly seed: number;
  /** The label of the first one; the others follow. */
  readonly firstLabel?: number;
}

/**
 * Unit vectors in √count clusters, as texts on some subjects have them: a centre and some noise around it.
 */
export function buildVectors({
  count,
  dimensions,
  seed,
  firstLabel = 1,
}: VectorPlan): readonly LabelledVector[] {
  const random = createRandom(seed);
  const draw = () => Array.from({ length: dimensions }, () => random() - 0.5);
  const centres = Array.from({ length: Math.max(1, Math.round(Math.sqrt(count))) }, draw);
  return Array.from({ length: count }, (_, position) => {
    const centre = centres[position % centres.length] ?? [];
    const noise = draw();
    return {
      label: firstLabel + position,
      vector: unit(centre.map((value, at) => value + 0.7 * (noise[at] ?? 0))),
    };
  });
}

/** A vector of unit length in the direction of some numbers. */
export function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** A unit vector of any direction, for property tests. */
export function anyUnitVector(dimensions: number): fc.Arbitrary<Float32Array> {
  return fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: dimensions, maxLength: dimensions })
    .filter((values) => values.some((value) => value !== 0))
    .map(unit);
}

/** Numbers from 0 to 1 by mulberry32, a small generator that is good enough for test data. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
