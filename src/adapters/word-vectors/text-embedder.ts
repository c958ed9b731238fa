import { resolveWord } from './resolve-word.ts';
import { sifWeight } from './sif-weight.ts';
import { splitWords } from './split-words.ts';
import type { WordVectorData } from './word-vector-file.ts';
import type { WordVectorTable } from './word-vector-table.ts';

/** Words whose places are remembered; forgotten all at once when there are more. */
const mostRemembered = 50_000;
/** Below this length a sum is what rounding has left over, not a direction. */
const shortest = 1e-9;

/**
 * Turns a text into a vector: the sum of its words' vectors, each weighted by `sifWeight`, without the part that lies in
 * the common direction of all texts, of unit length. A text without known words gives zeros.
 */
export function createTextEmbedder(
  words: WordVectorTable,
  { dimensions, direction, rankedWords }: Pick<WordVectorData, 'dimensions' | 'direction' | 'rankedWords'>,
): (text: string) => Float32Array {
  const remembered = new Map<string, readonly number[]>();
  const placesOf = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    const places = resolveWord(word, words.find);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, places);
    return places;
  };

  return (text) => {
    const sum = new Float64Array(dimensions);
    for (const word of splitWords(text)) {
      for (const place of placesOf(word))
        words.addTo(sum, place, sifWeight(words.rankAt(place), rankedWords));
    }
    const common = dot(sum, direction);
    const rest = sum.map((value, at) => value - common * (direction[at] ?? 0));
    const length = Math.sqrt(dot(rest, rest));
    return length < shortest
      ? new Float32Array(dimensions)
      : Float32Array.from(rest, (value) => value / length);
  };
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
