import { ModelError, type ModelProblem } from '../../models/model-error.ts';

/** Asks an endpoint for the vectors of some texts, one each. */
export type AskForVectors = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** What an endpoint refuses for its size may be refused so, too. */
const MAY_BE_TOO_LARGE: ReadonlySet<ModelProblem> = new Set(['rejected', 'too_much']);
/** Shorter texts, in UTF-16 units, are not refused for their length. */
const SHORTEST_CUT = 100;

/**
 * Asks for vectors, and for fewer at once where that is refused: endpoints have limits of their own (10 or 32 texts, 512 tokens)
 * which nobody can look up. A text that is refused by itself is cut at half its length until it passes. How many texts
 * pass is remembered.
 *
 * @throws {ModelError} what the endpoint refuses a short text with, or anything else it fails with
 */
export function embedInParts(ask: AskForVectors): AskForVectors {
  let most = Number.POSITIVE_INFINITY;

  const embedOne = async (text: string): Promise<Float32Array[]> => {
    for (let length = text.length; ; length = Math.floor(length / 2)) {
      try {
        return [...(await ask([text.slice(0, length).toWellFormed()]))];
      } catch (error) {
        if (!isRefusal(error) || length / 2 < SHORTEST_CUT) throw error;
      }
    }
  };

  /** With whether all went through as it was. */
  const embed = async (texts: readonly string[]): Promise<{ vectors: Float32Array[]; isWhole: boolean }> => {
    try {
      return { vectors: [...(await ask(texts))], isWhole: true };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (texts.length === 1) return { vectors: await embedOne(texts[0] ?? ''), isWhole: false };
      const middle = Math.ceil(texts.length / 2);
      const [one, other] = [await embed(texts.slice(0, middle)), await embed(texts.slice(middle))];
      // Where both halves pass it was their number that was too large, and not the length of one text.
      if (one.isWhole && other.isWhole) most = Math.min(most, middle);
      return { vectors: [...one.vectors, ...other.vectors], isWhole: false };
    }
  };

  return async (texts) => {
    const vectors: Float32Array[] = [];
    while (vectors.length < texts.length)
      vectors.push(...(await embed(texts.slice(vectors.length, vectors.length + most))).vectors);
    return vectors;
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof ModelError && MAY_BE_TOO_LARGE.has(error.problem);
}
