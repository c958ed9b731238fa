import { describe, expect, it } from 'vitest';
import { commonDirection } from '../../../src/adapters/word-vectors/common-direction.ts';
import { quantiseVector } from '../../../src/adapters/word-vectors/quantise-vector.ts';
import { sifWeight } from '../../../src/adapters/word-vectors/sif-weight.ts';
import { zipfProbability } from '../../../src/adapters/word-vectors/zipf-probability.ts';
import { buildVectors } from '../../support/build-vectors.ts';

const dimensions = 12;

function buildVocabulary(words: number) {
  const bytes = new Int8Array(words * dimensions);
  const scales = new Float32Array(words);
  // Leaning the same way, as word vectors do.
  buildVectors({ count: words, dimensions, seed: 1 }).forEach(({ vector }, at) => {
    const leaning = Array.from(vector, (value, place) => value + (place === 3 ? 0.4 : 0));
    scales[at] = quantiseVector(leaning, bytes.subarray(at * dimensions, (at + 1) * dimensions)).scale;
  });
  return { dimensions, words, ranks: Uint32Array.from({ length: words }, (_, at) => at + 1), bytes, scales };
}

describe('commonDirection', () => {
  it('is the first eigenvector of the second moment of texts of 25 random words', () => {
    const vocabulary = buildVocabulary(400);
    const { ranks, bytes, scales, words } = vocabulary;
    const moment = Array.from({ length: dimensions }, () => new Array<number>(dimensions).fill(0));
    const mean = new Array<number>(dimensions).fill(0);
    const each = (visit: (place: number, other: number) => void) => {
      for (let place = 0; place < dimensions; place++)
        for (let other = 0; other < dimensions; other++) visit(place, other);
    };
    ranks.forEach((rank, at) => {
      const vector = Array.from(
        bytes.subarray(at * dimensions, (at + 1) * dimensions),
        (byte) => byte * (scales[at] ?? 0) * sifWeight(rank, words),
      );
      const chance = zipfProbability(rank, words);
      vector.forEach((value, place) => {
        mean[place] = (mean[place] ?? 0) + chance * value;
      });
      each((place, other) => {
        const row = moment[place] ?? [];
        row[other] = (row[other] ?? 0) + (chance * (vector[place] ?? 0) * (vector[other] ?? 0)) / 25;
      });
    });
    each((place, other) => {
      const row = moment[place] ?? [];
      row[other] = (row[other] ?? 0) + (24 / 25) * (mean[place] ?? 0) * (mean[other] ?? 0);
    });

    const direction = commonDirection(vocabulary);
    const image = moment.map((row) => row.reduce((sum, value, at) => sum + value * (direction[at] ?? 0), 0));
    const eigenvalue = Math.hypot(...image);
    image.forEach((value, at) => {
      expect(value / eigenvalue).toBeCloseTo(direction[at] ?? 0, 6);
    });
    const trace = moment.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
    expect(eigenvalue, 'the largest').toBeGreaterThan(trace / 2);
  });

  it('has unit length, and is the same every time', () => {
    const direction = commonDirection(buildVocabulary(50));
    expect(Math.hypot(...direction)).toBeCloseTo(1, 12);
    expect(commonDirection(buildVocabulary(50))).toEqual(direction);
  });
});
