/** A question and what was answered. */
export interface Turn {
  readonly question: string;
  /** The words quoted in the answer; empty for a refusal. */
  readonly quoted: readonly string[];
}
