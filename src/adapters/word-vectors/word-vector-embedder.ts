import { createPacer } from '../../retrieval/create-pacer.ts';
import type { Embedder } from '../../retrieval/embedder.ts';
import type { WordVectors } from '../../retrieval/word-vectors.ts';
import { openWordVectorFile, type WordVectorCache } from './open-word-vector-file.ts';
import { createTextEmbedder } from './text-embedder.ts';
import { winkEmbeddings } from './wink-embeddings.ts';
import { createWordVectorTable } from './word-vector-table.ts';

/** The built-in embedder, which also knows single words. */
export interface WordVectorEmbedder extends Embedder {
  readonly words: WordVectors;
}

/** Grows whenever a text gets another vector than before: splitting, weights, the common direction. */
const version = 2;
const maxBatch = 512;

/**
 * The built-in embedder: GloVe vectors of 100 dimensions, averaged by smooth inverse frequency without their common
 * direction. Works without a network; knows 341 000 English words and no order of words.
 *
 * The first time, the vectors are compiled into the cache, which takes some seconds; afterwards it opens in some 50 ms.
 * @throws {WordVectorsError} if the vectors can't be compiled or kept
 */
export async function createWordVectorEmbedder(cache: WordVectorCache): Promise<WordVectorEmbedder> {
  const data = await openWordVectorFile(winkEmbeddings, cache);
  const words = createWordVectorTable(data);
  const embedText = createTextEmbedder(words, data);
  return {
    id: `${data.source} sif ${version}`,
    dimensions: data.dimensions,
    maxBatch,
    cosines: 'absolute',
    words,
    async embed(texts) {
      if (texts.length > maxBatch) {
        throw new RangeError(`${texts.length} texts are too many at once: pass at most ${maxBatch}.`);
      }
      const pause = createPacer();
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        vectors.push(embedText(text));
        await pause();
      }
      return vectors;
    },
  };
}
