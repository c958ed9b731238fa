import type { DropReason } from './check/drop-reason.ts';
import type { TranslationFault } from './translation/translation-fault.ts';

/** How a language model is doing, since the program was started. */
export interface ModelStatus {
  /** Provider and model. */
  readonly id: string;
  /** Whether it failed so often that it is left alone just now. */
  readonly isResting: boolean;
  /** Questions whose answer it joined, and those that were answered without it. */
  readonly joined: number;
  readonly fellBack: number;
  /** Statements of its that did not pass the check, by reason. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** Statements that were shown in the language of the question, and translations that did not pass their check, by reason. */
  readonly translated: number;
  readonly untranslated: Readonly<Partial<Record<TranslationFault, number>>>;
}
