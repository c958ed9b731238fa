import type { Interval } from '../passages/interval.ts';
import type { Quotation } from './quotation.ts';
import type { Word } from './word.ts';

/** What a sentence consists of for the search for speakers: words and marks, and whole quotations, each taken as one. */
export interface Unit extends Word {
  /** The quotation, if the unit is one; its part of speech is then `X`. */
  readonly quotation: Quotation | null;
}

/** A sentence with its units. It never ends inside a quotation, however many sentences that holds. */
export interface Sentence extends Interval {
  readonly units: readonly Unit[];
  /** The number of its paragraph, as `listParagraphs` counts. */
  readonly paragraph: number;
}
