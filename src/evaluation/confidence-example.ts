import type { SignalValues } from '../answers/confidence/signal.ts';
import type { QuestionShape } from '../answers/question-shape.ts';

/** A labelled question as the judge of confidence learns from it. */
export interface ConfidenceExample {
  readonly signals: SignalValues;
  /** Whether the library answers it. */
  readonly label: boolean;
  readonly shape: QuestionShape;
  /** Its set, and its part of it for cross-validation. */
  readonly set: string;
  readonly fold: number;
}
