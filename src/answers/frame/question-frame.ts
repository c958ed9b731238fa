/** What a question asks for by the name of its kind. */
export interface AskedNoun {
  /** Folded, in the form it has in the question, and its stem. */
  readonly word: string;
  readonly stem: string;
  /** Whether things of the kind are counted or measured: "how many trucks". */
  readonly isCounted: boolean;
  /** Whether the name is asked for: "what is the name of the ship", "which ship". */
  readonly isNamed: boolean;
}

/** How a question is built, as far as that tells what a sentence must say to answer it. All stems are of folded words. */
export interface QuestionFrame {
  /** `judge` in "which judge", `truck` in "how many trucks", `price` in "what is the price of …"; `null` where a bare question word asks. */
  readonly asked: AskedNoun | null;
  /** Who or what does it: `mayor` in "why did the mayor resign". Empty where that is what is asked for. */
  readonly subject: readonly string[];
  /** What is done; `null` where something only is. */
  readonly verb: string | null;
  /** What stands behind the verb. */
  readonly rest: readonly string[];
  /** Whether it is done to the subject: "was the mayor arrested". */
  readonly isPassive: boolean;
  /** Whether it asks about something as having happened: in a past tense, without "will", "would", "may" and the like. */
  readonly isPast: boolean;
}
