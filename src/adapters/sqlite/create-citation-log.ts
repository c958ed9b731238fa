import type { CitationLog, LoggedCitation } from '../../library/citation-log.ts';
import { column, type Row } from './column.ts';
import type { Connection } from './open-connection.ts';
import { seal } from './seal.ts';

/** SQLite counts no two unknown servers as one, so these are looked up before they are added. */
const FIND = 'SELECT 1 FROM citations WHERE server IS ? AND channel = ? AND passage = ? AND sha256 = ?';
const ADD = 'INSERT INTO citations (server, channel, passage, sha256, at, seal) VALUES (?, ?, ?, ?, ?, ?)';
const LIST = `
  SELECT server, channel, passage, sha256, at, seal FROM citations WHERE server IS ? AND channel = ?
  ORDER BY key`;
const REMOVE = 'DELETE FROM citations WHERE server = ?';

/** What was cited where, in a database. */
export function createCitationLog(connection: Connection): CitationLog {
  const { database } = connection;
  const [find, add] = [database.prepare(FIND), database.prepare(ADD)];
  const [list, remove] = [database.prepare(LIST), database.prepare(REMOVE)];
  return {
    add: async (citations) => {
      connection.write(() => {
        for (const citation of citations) {
          const { serverId, channelId, passageId, sha256, at } = citation;
          if (find.get(serverId, channelId, passageId, sha256) !== undefined) continue;
          add.run(serverId, channelId, passageId, sha256, at, seal.of(sealedFields(citation)));
        }
      });
    },
    list: async ({ serverId, channelId }) =>
      connection.read(() => list.all(serverId, channelId).map(toCitation)),
    removeServer: async (serverId) => {
      connection.write(() => remove.run(serverId));
    },
  };
}

function sealedFields({ serverId, channelId, passageId, sha256, at }: LoggedCitation) {
  return [serverId, channelId, passageId, sha256, at] as const;
}

function toCitation(row: Row): LoggedCitation {
  const citation = {
    serverId: column.textOrNull(row, 'server'),
    channelId: column.text(row, 'channel'),
    passageId: column.text(row, 'passage'),
    sha256: column.text(row, 'sha256'),
    at: column.text(row, 'at'),
  };
  seal.check(row, 'a citation', sealedFields(citation));
  return citation;
}
