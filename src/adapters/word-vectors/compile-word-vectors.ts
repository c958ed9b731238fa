import { commonDirection } from './common-direction.ts';
import { quantiseVector } from './quantise-vector.ts';
import { readEmbeddings } from './read-embeddings.ts';
import type { WordVectorData } from './word-vector-file.ts';

/** What to compile. */
export interface Compilation {
  /** The package's JSON file. */
  readonly file: string;
  /** The package and version, as it is to be named in the result. */
  readonly source: string;
  /** Told now and then how many words are done. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What a text can be split into; the rest of the list is punctuation, which tells nothing of meaning. */
const isWord = /^[a-z0-9'-]*[a-z0-9][a-z0-9'-]*$/;
const wordsPerReport = 20_000;

/**
 * Compiles a file of wink embeddings: vectors of a byte per dimension in order of their words' bytes, so that a word can be
 * looked up by halving, without a table of 341 000 strings in memory.
 * @throws {WordVectorsError} if the file is damaged
 */
export async function compileWordVectors({ file, source, onProgress }: Compilation): Promise<WordVectorData> {
  const { header, entries } = await readEmbeddings(file);
  const { size: rankedWords, dimensions } = header;
  const words: { readonly word: string; readonly rank: number }[] = [];
  const scales = new Float32Array(rankedWords);
  const bytes = new Int8Array(rankedWords * dimensions);
  let [cosines, worst] = [0, 1];
  for await (const { word, rank, vector } of entries) {
    if (rank % wordsPerReport === 0) onProgress({ done: rank, total: rankedWords });
    if (!isWord.test(word)) continue;
    const { scale, cosine } = quantiseVector(vector, rowOf(bytes, rank - 1, dimensions));
    scales[rank - 1] = scale;
    cosines += cosine;
    worst = Math.min(worst, cosine);
    words.push({ word, rank });
  }
  words.sort((left, right) => (left.word < right.word ? -1 : 1));
  const ranks = Uint32Array.from(words, ({ rank }) => rank);
  const arrays = {
    ...spell(words.map(({ word }) => word)),
    ranks,
    scales: Float32Array.from(ranks, (rank) => scales[rank - 1] ?? 0),
    bytes: new Int8Array(ranks.length * dimensions),
  };
  ranks.forEach((rank, at) => {
    arrays.bytes.set(rowOf(bytes, rank - 1, dimensions), at * dimensions);
  });
  const direction = commonDirection({ ...arrays, dimensions, words: rankedWords });
  onProgress({ done: rankedWords, total: rankedWords });
  return {
    source,
    dimensions,
    rankedWords,
    quantisation: { mean: cosines / words.length, worst },
    ...arrays,
    direction,
  };
}

function rowOf(bytes: Int8Array, row: number, dimensions: number): Int8Array {
  return bytes.subarray(row * dimensions, (row + 1) * dimensions);
}

function spell(words: readonly string[]): Pick<WordVectorData, 'letters' | 'offsets'> {
  const offsets = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + word.length;
  });
  return { letters: Buffer.from(words.join(''), 'latin1'), offsets };
}
