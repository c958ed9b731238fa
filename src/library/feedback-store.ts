/** Whether an answer was of use. */
export type Verdict = 'helpful' | 'unhelpful';

/** What somebody thought of an answer; nothing in it tells who. */
export interface Feedback {
  readonly question: string;
  /** What the answer was: `answered`, or the reason of the refusal. */
  readonly outcome: string;
  readonly verdict: Verdict;
  /** `null` in a direct message. */
  readonly serverId: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** A vote as it is given. */
export interface Vote extends Feedback {
  /** Tells one person's votes on one question from others', and nothing else: a keyed hash. */
  readonly voter: string;
}

/** What people thought of answers. */
export interface FeedbackStore {
  /** Notes a vote; a later one of the same voter replaces it. */
  save(vote: Vote): Promise<void>;
  /** What was said in a server or, for `null`, in direct messages; the newest first. */
  list(serverId: string | null): Promise<readonly Feedback[]>;
  /** A secret of this library, 32 random bytes made when it is first asked for: the key of voters' hashes. */
  key(): Promise<Uint8Array>;
  /** Forgets everything of a server. */
  removeServer(serverId: string): Promise<void>;
}
