import type { WordVectors } from '../../retrieval/word-vectors.ts';
import type { WordVectorData } from './word-vector-file.ts';

/** Compiled word vectors, to be looked up and added up. */
export interface WordVectorTable extends WordVectors {
  /** The place of a word in the table. */
  find(word: string): number | undefined;
  rankAt(place: number): number;
  /** Adds the vector at a place to a sum, so many times. */
  addTo(sum: Float64Array, place: number, times: number): void;
}

/** Reads words and vectors from the compiled file as they are asked for; nothing is unpacked before. */
export function createWordVectorTable(data: WordVectorData): WordVectorTable {
  const { letters, offsets, ranks, scales, bytes, dimensions } = data;

  const find = (word: string): number | undefined => {
    let [low, high] = [0, ranks.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(word, letters, offsets[middle] ?? 0, offsets[middle + 1] ?? 0);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  };

  const addTo = (sum: Float64Array, place: number, times: number): void => {
    const factor = (scales[place] ?? 0) * times;
    for (let at = 0, byte = place * dimensions; at < dimensions; at++, byte++) {
      sum[at] = (sum[at] ?? 0) + factor * (bytes[byte] ?? 0);
    }
  };

  const vectorOf = (word: string): Float32Array | null => {
    const place = find(word);
    if (place === undefined) return null;
    const vector = new Float64Array(dimensions);
    addTo(vector, place, 1);
    return Float32Array.from(vector);
  };

  return {
    find,
    addTo,
    vectorOf,
    rankAt: (place) => ranks[place] ?? 0,
    rankOf(word) {
      const place = find(word);
      return place === undefined ? null : (ranks[place] ?? null);
    },
    similarity(left, right) {
      const [first, second] = [vectorOf(left), vectorOf(right)];
      if (first === null || second === null) return null;
      return Math.min(
        1,
        first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0),
      );
    },
  };
}

/** Negative if the word comes before the one that stands in `letters` from `start` to `end`; 0 if it is that word. */
function compare(word: string, letters: Uint8Array, start: number, end: number): number {
  const length = Math.min(word.length, end - start);
  for (let at = 0; at < length; at++) {
    const order = word.charCodeAt(at) - (letters[start + at] ?? 0);
    if (order !== 0) return order;
  }
  return word.length - (end - start);
}
