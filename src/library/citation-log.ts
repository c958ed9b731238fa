/** A passage that was cited where others could see it. */
export interface LoggedCitation {
  /** `null` in a direct message and at one's own terminal. */
  readonly serverId: string | null;
  /** The channel or thread; `terminal` at one's own. */
  readonly channelId: string;
  /** `<article id>#<paragraph>` as it was then. */
  readonly passageId: string;
  /** Of the passage's text as it was then, in hexadecimal. */
  readonly sha256: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What was cited where, so that a bibliography can be made of it. It knows nothing of people. */
export interface CitationLog {
  /** Notes citations; a passage that was cited in the channel before, with the same text, keeps its first date. */
  add(citations: readonly LoggedCitation[]): Promise<void>;
  /** What was cited in a channel of a server, in the order in which it first was. */
  list(place: Pick<LoggedCitation, 'serverId' | 'channelId'>): Promise<readonly LoggedCitation[]>;
  /** Forgets everything of a server. */
  removeServer(serverId: string): Promise<void>;
}
