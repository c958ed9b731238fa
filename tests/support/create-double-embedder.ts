import { createHash } from 'node:crypto';
import type { Embedder } from '../../src/retrieval/embedder.ts';

interface DoubleEmbedderOptions {
  readonly id?: string;
  readonly dimensions?: number;
  readonly maxBatch?: number;
}

/** An embedder that records what it is asked for. */
export interface DoubleEmbedder extends Embedder {
  /** The texts of each call, in order. */
  readonly calls: readonly (readonly string[])[];
}

/**
 * An embedder whose vectors follow from the text alone: equal texts have equal vectors, others have others. Refuses
 * more texts at once than it says it takes.
 */
export function createDoubleEmbedder({
  id = 'double-1',
  dimensions = 8,
  maxBatch = 16,
}: DoubleEmbedderOptions = {}): DoubleEmbedder {
  const calls: (readonly string[])[] = [];
  return {
    id,
    dimensions,
    maxBatch,
    cosines: 'absolute',
    calls,
    embed: async (texts) => {
      if (texts.length === 0 || texts.length > maxBatch)
        throw new RangeError(`A batch of ${texts.length} texts was not expected.`);
      calls.push([...texts]);
      return texts.map((text) => embed(text, dimensions));
    },
  };
}

function embed(text: string, dimensions: number): Float32Array {
  const bytes = createHash('sha256').update(text).digest();
  const values = Array.from({ length: dimensions }, (_, index) => (bytes[index % bytes.length] ?? 0) - 127.5);
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}
