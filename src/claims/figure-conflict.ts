import type { CitedQuote } from '../answers/cited-quote.ts';

/** A number as one article gives it. */
export interface GivenFigure {
  /** With what it counts: `1,200 people`. */
  readonly text: string;
  readonly quote: CitedQuote;
}

/** Different numbers that articles give for what looks like the same thing; two at least, each from another article, the newest last. */
export interface FigureConflict {
  readonly figures: readonly GivenFigure[];
}
