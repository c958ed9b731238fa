import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Judgement } from './judge-sentence.ts';

/** A sentence of the sources that bears on a claim, and what it says of it. */
export interface Bearing extends Judgement {
  readonly quote: CitedQuote;
}
