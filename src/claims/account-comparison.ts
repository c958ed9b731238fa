import type { Interval } from '../passages/interval.ts';

/** In what two articles differ about one thing: its number, its date, or what was done and by whom. */
export type DifferingAspect = 'figure' | 'date' | 'version';

/** The words of a sentence that differ. */
export interface ToldPlace extends Interval {
  /** The day, month or year that a date stands for, ISO 8601; `null` for what is no date. */
  readonly date: string | null;
}

/** What came of holding one telling against another. Places are offsets into each sentence. */
export type AccountComparison =
  | { readonly outcome: 'same' | 'unrelated' }
  | {
      readonly outcome: 'different';
      readonly aspect: DifferingAspect;
      /** Whether it is a number that moves on, told at different times. */
      readonly isDevelopment: boolean;
      readonly here: ToldPlace;
      readonly there: ToldPlace;
    };
