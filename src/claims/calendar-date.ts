/** A day, month, year or weekday as a sentence names it. What it does not say is `null`. */
export interface CalendarDate {
  /** 1 to 12. */
  readonly month: number | null;
  /** Of the month. */
  readonly day: number | null;
  readonly year: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** "yesterday", "today" and the like, folded. */
  readonly relative: string | null;
  /** Positions in the sentence's words: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly text: string;
}
