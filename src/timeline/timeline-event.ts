import type { CitedQuote } from '../answers/cited-quote.ts';

/** What a sentence of an article tells as having happened on a date. */
export interface TimelineEvent {
  /** First instant that the date names, and the first one after it; milliseconds since 1970, days taken in UTC. */
  readonly from: number;
  readonly to: number;
  /** The date as the article has it: `on Monday`, `October 7`. */
  readonly written: string;
  /** Whether day and month could change places: it stands under its year. */
  readonly isAmbiguous?: true;
  readonly quote: CitedQuote;
}
