/** What somebody claims, and who wants to know what the sources say of it. */
export interface Claim {
  /** One statement. */
  readonly text: string;
  /** When it was made: "yesterday" is counted from it. */
  readonly now: Date;
  /** The server whose budget is used where a model is asked; `null` or left out where that is none. */
  readonly serverId?: string | null;
  /** Aborted when nobody waits any longer. */
  readonly signal?: AbortSignal;
}
