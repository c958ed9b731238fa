import type { ServerSettings } from './server-settings.ts';

/** What is set for each server, by the server's id. */
export interface SettingsStore {
  /** @returns `undefined` where nothing has been set */
  read(serverId: string): Promise<ServerSettings | undefined>;
  save(serverId: string, settings: ServerSettings): Promise<void>;
  /** Forgets what was set; where nothing was, nothing happens. */
  remove(serverId: string): Promise<void>;
}
