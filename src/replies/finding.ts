/** What an examination has found of one thing. */
export interface Finding {
  /** What was examined, in a word or two. */
  readonly subject: string;
  /** `bad` keeps something from working; `warning` only makes it worse than it could be. */
  readonly state: 'good' | 'warning' | 'bad';
  /** A sentence. */
  readonly found: string;
  /** What to do about it, in sentences; `null` where there is nothing to do. */
  readonly remedy: string | null;
}
