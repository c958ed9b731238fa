import { ModelError } from '../models/model-error.ts';
import type { Answerer } from './answerer.ts';
import type { Fallback } from './fallback.ts';
import { fallbackFor } from './fallback-for.ts';

/** Told that a question was answered without the model, without the question. */
export type FallbackObserver = (fallback: Fallback, error: ModelError) => void;

/** What answers, and what stands in for it. */
export interface FallbackDeps {
  readonly first: Answerer;
  /** Answers where the first one's model cannot, and says so. */
  readonly standIn: Answerer;
  readonly onFallback?: FallbackObserver;
}

/** Answers with a language model, and without it where it fails or its budget is spent. What the model decided is never put right by what stands in. */
export function createFallbackAnswerer({ first, standIn, onFallback }: FallbackDeps): Answerer {
  return {
    async answer(request) {
      if (request.isTrial === true) return standIn.answer(request);
      try {
        return await first.answer(request);
      } catch (error) {
        if (!(error instanceof ModelError) || request.signal?.aborted === true) throw error;
        const fallback = fallbackFor(error);
        onFallback?.(fallback, error);
        return { ...(await standIn.answer(request)), fallback };
      }
    },
  };
}
