import { setImmediate } from 'node:timers/promises';
import type { Embedder } from '../retrieval/embedder.ts';
import { InvalidEmbeddingError } from './invalid-embedding-error.ts';

/**
 * Embeds any number of texts, as many at once as the embedder takes. Other work gets its turn between two calls.
 *
 * @returns one vector per text, in order, each checked
 * @throws {InvalidEmbeddingError} for too many or too few vectors, a wrong length, or a value that is no finite number
 * @throws the signal's reason when it is aborted
 */
export async function embedTexts(
  embedder: Embedder,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let start = 0; start < texts.length; start += embedder.maxBatch) {
    signal?.throwIfAborted();
    const batch = texts.slice(start, start + embedder.maxBatch);
    const embedded = await embedder.embed(batch, 'passage');
    const problem = findProblem(embedded, batch.length, embedder.dimensions);
    if (problem !== undefined) throw new InvalidEmbeddingError(embedder.id, problem);
    vectors.push(...embedded);
    await setImmediate();
  }
  return vectors;
}

function findProblem(
  vectors: readonly Float32Array[],
  count: number,
  dimensions: number,
): string | undefined {
  if (vectors.length !== count) return `${vectors.length} vectors for ${count} texts`;
  for (const vector of vectors) {
    if (vector.length !== dimensions) return `a vector of length ${vector.length} instead of ${dimensions}`;
    if (!vector.every(Number.isFinite)) return 'a vector with a value that is no finite number';
  }
  return undefined;
}
