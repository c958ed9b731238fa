import type { ModelError } from '../models/model-error.ts';
import type { Fallback } from './fallback.ts';
import type { GlossFault } from './glosses/gloss-fault.ts';
import type { TranslationFault } from './translation/translation-fault.ts';

/** Told what comes of each question that a model is asked, without the question. */
export interface GenerationObserver {
  /** Its own sentences were checked. */
  judged(result: { readonly kept: number; readonly dropped: readonly GlossFault[] }): void;
  /** Its translations of what was kept were checked. */
  translated(result: { readonly shown: number; readonly dropped: readonly TranslationFault[] }): void;
  /** A question was read and answered or refused with it. */
  answered(): void;
  /** @param error the model's, where that is why */
  fellBack(fallback: Fallback, error: ModelError | null): void;
}
