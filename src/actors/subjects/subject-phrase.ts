import type { Interval } from '../../passages/interval.ts';

/** What a statement may be about, where it stands in a text. */
export interface SubjectPhrase extends Interval {
  /** The same for the same subject, however it is written. */
  readonly key: string;
  /** As a text prints it. */
  readonly text: string;
  /** Its words, to tell how rare it is. */
  readonly words: readonly string[];
}

/** Somebody named in a text, whom a statement may be about. */
export interface NamedSubject extends Interval {
  /** The same for the same actor. */
  readonly key: string;
  /** The fullest form an article prints; `null` for one that is no subject, such as who is speaking. */
  readonly label: string | null;
}
