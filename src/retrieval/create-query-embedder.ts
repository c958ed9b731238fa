import type { Embedder } from './embedder.ts';

interface QueryEmbedderOptions {
  /** Told why a question could not be embedded. */
  readonly onFailure: (error: Error) => void;
  /** Whether an error is one that passes or can be mended; any other is a bug, and thrown on. */
  readonly isExpected: (error: unknown) => error is Error;
}

/** So many questions are remembered: one is embedded more than once on its way to an answer. */
const REMEMBERED = 64;

/** Embeds questions: none twice in a row, and where that fails, with a vector that finds nothing, so that words alone decide. */
export function createQueryEmbedder(
  embedder: Embedder,
  { onFailure, isExpected }: QueryEmbedderOptions,
): Embedder {
  const known = new Map<string, Promise<Float32Array>>();

  const embed = async (text: string): Promise<Float32Array> => {
    try {
      const [vector] = await embedder.embed([text], 'question');
      return vector ?? new Float32Array(embedder.dimensions);
    } catch (error) {
      known.delete(text);
      if (!isExpected(error)) throw error;
      onFailure(error);
      return new Float32Array(embedder.dimensions);
    }
  };

  const remember = (text: string): Promise<Float32Array> => {
    const vector = known.get(text) ?? embed(text);
    known.delete(text);
    known.set(text, vector);
    const oldest = known.keys().next();
    if (known.size > REMEMBERED && oldest.done === false) known.delete(oldest.value);
    return vector;
  };

  return {
    ...embedder,
    embed: async (texts) => (await Promise.all(texts.map(remember))).map((vector) => vector.slice()),
  };
}
