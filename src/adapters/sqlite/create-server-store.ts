import type { ServerStore } from '../../library/server-store.ts';
import { column } from './column.ts';
import type { Connection } from './open-connection.ts';

/** The servers that the bot is in, in a database. */
export function createServerStore(connection: Connection): ServerStore {
  const { database } = connection;
  const list = database.prepare('SELECT id FROM servers');
  const add = database.prepare('INSERT OR IGNORE INTO servers (id) VALUES (?)');
  const remove = database.prepare('DELETE FROM servers WHERE id = ?');
  return {
    list: async () => connection.read(() => list.all().map((row) => column.text(row, 'id'))),
    add: async (serverIds) => {
      connection.write(() => {
        for (const id of serverIds) add.run(id);
      });
    },
    remove: async (serverId) => {
      connection.write(() => remove.run(serverId));
    },
  };
}
