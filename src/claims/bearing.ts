import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Judgement } from './judge-sentence.ts';

/** A sentence of the sources that bears on a claim, and what it says of it. */
export interface Bearing extends Judgement {
  readonly quote: CitedQuote;
  /** Whether the claim’s words stand there one after the other, all of them or nearly; absent where they were not looked for. */
  readonly words?: 'same' | 'nearly';
}
