/** A command with its values, under a short token that stands for it. */
export interface KeptAction {
  /** Made from all the rest, so that the same action at the same place always has the same one. */
  readonly token: string;
  /** The server it is shown in; `null` in a direct message. */
  readonly serverId: string | null;
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What buttons do, where it is too long to be part of the button. */
export interface ActionStore {
  /**
   * Keeps actions, all or none; those that are there already count as kept anew.
   *
   * @param at when they were last shown
   */
  keep(actions: readonly KeptAction[], at: Date): Promise<void>;
  find(token: string): Promise<KeptAction | undefined>;
  /**
   * Forgets what was last shown before a time.
   *
   * @returns how many were forgotten
   */
  prune(before: Date): Promise<number>;
  /** Forgets everything of a server. */
  removeServer(serverId: string): Promise<void>;
}
