/** A stretch of a sentence, as indexes of its units, `to` exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}
