import type { ActorEdit, ActorStore, StoredActorEdit, StoredRecognition } from '../../library/actor-store.ts';
import { column, type Row } from './column.ts';
import type { Connection } from './open-connection.ts';
import { readInBatches } from './read-in-batches.ts';
import { recognitionCodec } from './recognition-codec.ts';
import { seal } from './seal.ts';

const RECOGNITION = `
  SELECT articles.id AS id, articles.sha256 AS sha256, recogniser, recognitions.seal AS seal, actors, statements
  FROM recognitions JOIN articles ON articles.key = recognitions.article`;
const ALL = `${RECOGNITION} ORDER BY articles.id`;
const ONE = `${RECOGNITION} WHERE articles.id = ?`;
const RECOGNISER =
  'SELECT recogniser FROM recognitions JOIN articles ON articles.key = recognitions.article WHERE articles.id = ?';
const EDITS =
  'SELECT key, server, at, seal, edit FROM actor_edits WHERE server IS NULL OR server IS ? ORDER BY key';
const EDIT = 'INSERT INTO actor_edits (server, at, seal, edit) VALUES (?, ?, ?, ?)';
const LAST =
  'SELECT key, server, at, seal, edit FROM actor_edits WHERE server IS ? ORDER BY key DESC LIMIT 1';
const REMOVE_SERVER = 'DELETE FROM actor_edits WHERE server = ?';
const REMOVE = 'DELETE FROM actor_edits WHERE key = ?';

const BATCH = 64;

/**
 * Who acts in the articles of a database. Everything is checked when it is read, because it is shown with what is quoted.
 *
 * @param now the clock that changes are dated by
 */
export function createActorStore(connection: Connection, now: () => Date): ActorStore {
  const { database } = connection;
  const [one, recogniser] = [database.prepare(ONE), database.prepare(RECOGNISER)];
  const [edits, edit] = [database.prepare(EDITS), database.prepare(EDIT)];
  const [last, remove] = [database.prepare(LAST), database.prepare(REMOVE)];
  const removeServer = database.prepare(REMOVE_SERVER);
  return {
    all: () => readInBatches(connection, { sql: ALL, parameters: [], batch: BATCH, toItem: toRecognition }),
    read: async (articleId) =>
      connection.read(() => {
        const row = one.get(articleId);
        if (row === undefined) return undefined;
        const { articleId: _id, ...recognition } = toRecognition(row);
        return recognition;
      }),
    recogniserOf: async (articleId) =>
      connection.read(() => {
        const row = recogniser.get(articleId);
        return row === undefined ? null : column.text(row, 'recogniser');
      }),
    edits: async (serverId) => connection.read(() => edits.all(serverId).map(toEdit)),
    edit: async (change, serverId) =>
      connection.write(() => {
        const at = now().toISOString();
        const text = JSON.stringify(change);
        const { lastInsertRowid } = edit.run(serverId, at, seal.of([serverId, at, text]), text);
        return { key: Number(lastInsertRowid), edit: change, serverId, at };
      }),
    undo: async (serverId) =>
      connection.write(() => {
        const row = last.get(serverId);
        if (row === undefined) return undefined;
        const undone = toEdit(row);
        remove.run(undone.key);
        return undone;
      }),
    removeServer: async (serverId) => {
      connection.write(() => removeServer.run(serverId));
    },
  };
}

function toRecognition(row: Row): StoredRecognition {
  const articleId = column.text(row, 'id');
  return {
    articleId,
    ...recognitionCodec.decode(row, { id: articleId, sha256: column.text(row, 'sha256') }),
  };
}

function toEdit(row: Row): StoredActorEdit {
  const known = { serverId: column.textOrNull(row, 'server'), at: column.text(row, 'at') };
  const text = column.text(row, 'edit');
  seal.check(row, 'a change to an actor', [known.serverId, known.at, text]);
  return { key: column.integer(row, 'key'), edit: JSON.parse(text) as ActorEdit, ...known };
}
