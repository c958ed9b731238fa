import type { ActionStore, KeptAction } from '../../library/action-store.ts';
import { column, type Row } from './column.ts';
import { Damage } from './damage.ts';
import type { Connection } from './open-connection.ts';
import { seal } from './seal.ts';

const KEEP = `
  INSERT INTO actions (token, server, command, "values", shown_at, seal) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (token) DO UPDATE SET shown_at = max(shown_at, excluded.shown_at)`;
const FIND = 'SELECT token, server, command, "values", seal FROM actions WHERE token = ?';
const PRUNE = 'DELETE FROM actions WHERE shown_at < ?';
const REMOVE = 'DELETE FROM actions WHERE server = ?';

/** What buttons do, in a database. */
export function createActionStore(connection: Connection): ActionStore {
  const { database } = connection;
  const [keep, find] = [database.prepare(KEEP), database.prepare(FIND)];
  const [prune, remove] = [database.prepare(PRUNE), database.prepare(REMOVE)];
  return {
    keep: async (actions, at) =>
      connection.write(() => {
        for (const action of actions) {
          const fields = toFields(action);
          keep.run(...fields, at.toISOString(), seal.of(fields));
        }
      }),
    find: async (token) =>
      connection.read(() => {
        const row = find.get(token);
        return row === undefined ? undefined : toAction(row);
      }),
    prune: async (before) => connection.write(() => Number(prune.run(before.toISOString()).changes)),
    removeServer: async (serverId) => {
      connection.write(() => remove.run(serverId));
    },
  };
}

function toFields({ token, serverId, command, values }: KeptAction) {
  return [token, serverId, command, JSON.stringify(values)] as const;
}

function toAction(row: Row): KeptAction {
  const fields = [
    column.text(row, 'token'),
    column.textOrNull(row, 'server'),
    column.text(row, 'command'),
    column.text(row, 'values'),
  ] as const;
  const [token, serverId, command, values] = fields;
  seal.check(row, `action ${token}`, fields);
  return { token, serverId, command, values: toValues(values) };
}

function toValues(text: string): Readonly<Record<string, string>> {
  try {
    const entries = Object.entries(JSON.parse(text));
    const values = entries.flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    if (values.length === entries.length) return Object.fromEntries(values);
  } catch (error) {
    throw new Damage('the values of an action are no JSON', { cause: error });
  }
  throw new Damage('the values of an action are no texts');
}
