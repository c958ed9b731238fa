import type { ServerSettings } from '../../library/server-settings.ts';
import type { SettingsStore } from '../../library/settings-store.ts';
import { column, type Row } from './column.ts';
import { Damage } from './damage.ts';
import type { Connection } from './open-connection.ts';
import { seal } from './seal.ts';

const READ = `
  SELECT channels, is_private, per_minute_person, per_minute_channel, per_minute_server, seal
  FROM settings WHERE server = ?`;
const SAVE = `
  INSERT OR REPLACE INTO settings
    (server, channels, is_private, per_minute_person, per_minute_channel, per_minute_server, seal)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;
const REMOVE = 'DELETE FROM settings WHERE server = ?';

/** What is set for servers, in a database. */
export function createSettingsStore(connection: Connection): SettingsStore {
  const { database } = connection;
  const [read, save, remove] = [database.prepare(READ), database.prepare(SAVE), database.prepare(REMOVE)];
  return {
    read: async (serverId) =>
      connection.read(() => {
        const row = read.get(serverId);
        return row === undefined ? undefined : toSettings(serverId, row);
      }),
    save: async (serverId, settings) => {
      const fields = toFields(settings);
      connection.write(() => save.run(serverId, ...fields, seal.of([serverId, ...fields])));
    },
    remove: async (serverId) => {
      connection.write(() => remove.run(serverId));
    },
  };
}

function toFields({ channels, isPrivate, perMinute }: ServerSettings) {
  const { person, channel, server } = perMinute;
  return [JSON.stringify(channels), isPrivate ? 1 : 0, person, channel, server] as const;
}

function toSettings(serverId: string, row: Row): ServerSettings {
  const settings = {
    channels: toChannels(column.text(row, 'channels')),
    isPrivate: column.integer(row, 'is_private') === 1,
    perMinute: {
      person: column.integer(row, 'per_minute_person'),
      channel: column.integer(row, 'per_minute_channel'),
      server: column.integer(row, 'per_minute_server'),
    },
  };
  seal.check(row, `what is set for server ${serverId}`, [serverId, ...toFields(settings)]);
  return settings;
}

function toChannels(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every((id) => typeof id === 'string')) return value;
  } catch (error) {
    throw new Damage('the channels of a server are no JSON', { cause: error });
  }
  throw new Damage('the channels of a server are no list of ids');
}
