import type { CitedQuote } from '../answers/cited-quote.ts';
import type { DifferingAspect } from './account-comparison.ts';

/** What one article gives. */
export interface ConflictSide {
  /** As printed: `1,200 people`, `on Monday`, the clause that tells another version. */
  readonly text: string;
  /** The day, month or year that a date stands for, ISO 8601; `null` for what is no date. */
  readonly date: string | null;
  readonly quote: CitedQuote;
}

/** What articles tell differently of what is firmly the same thing; two sides at least, each of another article, the newest last. */
export interface SourceConflict {
  readonly aspect: DifferingAspect;
  /** Whether it is a number that moves on, told at different times: no contradiction. */
  readonly isDevelopment: boolean;
  readonly sides: readonly ConflictSide[];
}
