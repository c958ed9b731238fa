import type { ServerSettings } from './server-settings.ts';

/** What holds in a server where nothing has been set: nobody reads more answers in a minute than these. */
export const defaultSettings: ServerSettings = Object.freeze({
  channels: [],
  isPrivate: false,
  perMinute: Object.freeze({ person: 10, channel: 30, server: 120 }),
});
