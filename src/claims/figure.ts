/** A number in a sentence with what it counts. */
export interface Figure {
  readonly value: number;
  /** `percent`, a currency, or `count` for everything else. */
  readonly measure: string;
  /** Stems of the words behind it, up to three: what is counted. */
  readonly units: readonly string[];
  /** Positions in the sentence's words: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** As written: `147.5 million`. */
  readonly text: string;
}
