import { randomBytes } from 'node:crypto';
import type { Feedback, FeedbackStore, Verdict, Vote } from '../../library/feedback-store.ts';
import { column, type Row } from './column.ts';
import { Damage } from './damage.ts';
import type { Connection } from './open-connection.ts';
import { seal } from './seal.ts';

const SAVE = `
  INSERT OR REPLACE INTO feedback (voter, server, outcome, verdict, at, seal, question)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;
const LIST = `
  SELECT voter, server, outcome, verdict, at, seal, question FROM feedback WHERE server IS ?
  ORDER BY at DESC, key DESC`;
const REMOVE = 'DELETE FROM feedback WHERE server = ?';
const MAKE_KEY = 'INSERT INTO feedback_key (key, secret) VALUES (1, ?) ON CONFLICT (key) DO NOTHING';
const READ_KEY = 'SELECT secret FROM feedback_key';

/** As long as the hash it is for (HMAC-SHA-256, RFC 2104). */
const KEY_BYTES = 32;

/** What people thought of answers, in a database. */
export function createFeedbackStore(connection: Connection): FeedbackStore {
  const { database } = connection;
  const [save, list, remove] = [database.prepare(SAVE), database.prepare(LIST), database.prepare(REMOVE)];
  const [makeKey, readKey] = [database.prepare(MAKE_KEY), database.prepare(READ_KEY)];
  return {
    save: async (vote) => {
      const { voter, serverId, outcome, verdict, at, question } = vote;
      connection.write(() =>
        save.run(voter, serverId, outcome, verdict, at, seal.of(sealedFields(vote)), question),
      );
    },
    list: async (serverId) => connection.read(() => list.all(serverId).map(toFeedback)),
    key: async () =>
      connection.write(() => {
        makeKey.run(randomBytes(KEY_BYTES));
        return toKey(readKey.get() ?? {});
      }),
    removeServer: async (serverId) => {
      connection.write(() => remove.run(serverId));
    },
  };
}

function sealedFields({ voter, serverId, outcome, verdict, at, question }: Vote) {
  return [voter, serverId, outcome, verdict, at, question] as const;
}

function toFeedback(row: Row): Feedback {
  const feedback = {
    question: column.text(row, 'question'),
    outcome: column.text(row, 'outcome'),
    verdict: toVerdict(column.text(row, 'verdict')),
    serverId: column.textOrNull(row, 'server'),
    at: column.text(row, 'at'),
  };
  seal.check(row, 'an opinion', sealedFields({ ...feedback, voter: column.text(row, 'voter') }));
  return feedback;
}

function toVerdict(text: string): Verdict {
  if (text === 'helpful' || text === 'unhelpful') return text;
  throw new Damage(`there is no verdict ${text}`);
}

function toKey(row: Row): Uint8Array {
  const { secret } = row;
  if (secret instanceof Uint8Array && secret.length === KEY_BYTES) return secret;
  throw new Damage('the key of voters is not what it was');
}
