import { keepsWithin } from '../../library/keeps-within.ts';
import type { Cost, SpendingStore } from '../../library/spending-store.ts';
import { column, type Row } from './column.ts';
import type { Connection } from './open-connection.ts';

const SUM = 'SELECT coalesce(sum(tokens), 0) AS tokens, coalesce(sum(micros), 0) AS micros FROM spending';
const OF_DAY = `${SUM} WHERE day = ?`;
const OF_SERVER = `${SUM} WHERE day = ? AND server = ?`;
const ADD = 'INSERT INTO spending (day, server, tokens, micros) VALUES (?, ?, ?, ?)';
const SETTLE = 'UPDATE spending SET tokens = ?, micros = ? WHERE key = ?';
// Only today counts; a few days more for whoever wonders what it cost.
const FORGET = "DELETE FROM spending WHERE day < date(?, '-7 days')";
const REMOVE = 'UPDATE spending SET server = NULL WHERE server = ?';

/** What models have cost, in a database. */
export function createSpendingStore(connection: Connection): SpendingStore {
  const { database } = connection;
  const [ofDay, ofServer] = [database.prepare(OF_DAY), database.prepare(OF_SERVER)];
  const [add, settle] = [database.prepare(ADD), database.prepare(SETTLE)];
  const [forget, remove] = [database.prepare(FORGET), database.prepare(REMOVE)];
  return {
    reserve: async ({ day, serverId, tokens, micros }, { perDay, perServer }) =>
      connection.write(() => {
        const cost = { tokens, micros };
        if (!keepsWithin(perDay, toCost(ofDay.get(day)), cost)) return null;
        if (serverId !== null && !keepsWithin(perServer, toCost(ofServer.get(day, serverId)), cost))
          return null;
        forget.run(day);
        return Number(add.run(day, serverId, tokens, micros).lastInsertRowid);
      }),
    settle: async (key, { tokens, micros }) => {
      connection.write(() => settle.run(tokens, micros, key));
    },
    spent: async (day, serverId) =>
      connection.read(() => toCost(serverId === undefined ? ofDay.get(day) : ofServer.get(day, serverId))),
    removeServer: async (serverId) => {
      connection.write(() => remove.run(serverId));
    },
  };
}

function toCost(row: Row = {}): Cost {
  return { tokens: column.integer(row, 'tokens'), micros: column.integer(row, 'micros') };
}
