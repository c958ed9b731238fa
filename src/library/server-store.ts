/** The servers that the bot is in, as far as it knows: those it has left while it was not running are told by comparing. */
export interface ServerStore {
  /** Ids, in no particular order. */
  list(): Promise<readonly string[]>;
  /** Those that are there already stay. */
  add(serverIds: readonly string[]): Promise<void>;
  remove(serverId: string): Promise<void>;
}
