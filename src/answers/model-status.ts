import type { GlossFault } from './glosses/gloss-fault.ts';
import type { TranslationFault } from './translation/translation-fault.ts';

/** How a language model is doing, since the program was started. */
export interface ModelStatus {
  /** Provider and model. */
  readonly id: string;
  /** Whether it failed so often that it is left alone just now. */
  readonly isResting: boolean;
  /** Questions that it read for, and those that were answered without it. */
  readonly answered: number;
  readonly fellBack: number;
  /** Sentences of its own that did not pass the check, by reason. */
  readonly dropped: Readonly<Partial<Record<GlossFault, number>>>;
  /** Statements that were shown in the language of the question, and translations that did not pass their check, by reason. */
  readonly translated: number;
  readonly untranslated: Readonly<Partial<Record<TranslationFault, number>>>;
}
