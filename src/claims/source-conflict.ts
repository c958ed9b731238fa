import type { CitedQuote } from '../answers/cited-quote.ts';

/** What one article gives: the number or date, as printed. */
export interface ConflictSide {
  readonly text: string;
  readonly quote: CitedQuote;
}

/** A number or date that two articles give differently in what is otherwise the same words; the newer one last. */
export interface SourceConflict {
  readonly aspect: 'number' | 'date';
  /** Whether it is a number told on different days, which may have moved on: no contradiction. */
  readonly isDevelopment: boolean;
  readonly sides: readonly [ConflictSide, ConflictSide];
}
