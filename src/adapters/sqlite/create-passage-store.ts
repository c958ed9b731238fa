import { hash } from 'node:crypto';
import type { PassageStore, RetiredPassage, StoredPassage } from '../../library/passage-store.ts';
import type { PassageKind } from '../../passages/passage.ts';
import { column, type Row } from './column.ts';
import { countCandidates } from './count-candidates.ts';
import { Damage } from './damage.ts';
import { findCandidates } from './find-candidates.ts';
import type { Connection } from './open-connection.ts';
import { readInBatches } from './read-in-batches.ts';
import { seal } from './seal.ts';
import { sealedFields } from './sealed-fields.ts';

const BATCH = 500;

const PASSAGE = `
  SELECT label, passages.id AS id, articles.id AS article_id, kind, start, "end", first_paragraph, last_paragraph,
    passages.sha256 AS sha256, passages.seal AS seal, passages.text AS text
  FROM articles JOIN passages ON passages.article = articles.key`;
const ALL = `${PASSAGE} ORDER BY articles.id, start, label`;
const ONE = `${PASSAGE} WHERE passages.id = ?`;
const OF_ARTICLE = `${PASSAGE} WHERE articles.id = ? ORDER BY start, label`;
const LABELLED = `${PASSAGE} WHERE label = ?`;
const RETIRED = `
  SELECT id, article_id, sha256, retired_at, seal, text FROM retired_passages WHERE id = ? ORDER BY key DESC`;

const KINDS: Readonly<Record<PassageKind, true>> = {
  article: true,
  caption: true,
  credit: true,
  comment: true,
};

/** The passages in a database. Everything is checked when it is read, because it is quoted word for word. */
export function createPassageStore(connection: Connection): PassageStore {
  const one = connection.database.prepare(ONE);
  const ofArticle = connection.database.prepare(OF_ARTICLE);
  const labelled = connection.database.prepare(LABELLED);
  const retired = connection.database.prepare(RETIRED);
  const readLabelled = (labels: readonly number[]) =>
    labels.flatMap((label) => {
      const row = labelled.get(label);
      return row === undefined ? [] : [toPassage(row)];
    });

  return {
    all: () => readInBatches(connection, { sql: ALL, parameters: [], batch: BATCH, toItem: toPassage }),
    read: async (ids) =>
      connection.read(() =>
        ids.flatMap((id) => {
          const row = one.get(id);
          return row === undefined ? [] : [toPassage(row)];
        }),
      ),
    find: async (terms, count) =>
      connection.read(() => readLabelled(findCandidates(connection, terms, count))),
    frequency: async (term) => countCandidates(connection, term),
    labelled: async (labels) => connection.read(() => readLabelled(labels)),
    ofArticle: async (articleId) => connection.read(() => ofArticle.all(articleId).map(toPassage)),
    retired: async (id) => connection.read(() => retired.all(id).map(toRetired)),
  };
}

function toPassage(row: Row): StoredPassage {
  const passage = {
    id: column.text(row, 'id'),
    articleId: column.text(row, 'article_id'),
    kind: toKind(column.text(row, 'kind')),
    start: column.integer(row, 'start'),
    end: column.integer(row, 'end'),
    firstParagraph: column.integer(row, 'first_paragraph'),
    lastParagraph: column.integer(row, 'last_paragraph'),
    ...checkedText(row),
  };
  seal.check(row, `passage ${passage.id}`, sealedFields.passage(passage));
  return { label: column.integer(row, 'label'), ...passage };
}

function toRetired(row: Row): RetiredPassage {
  const passage = {
    id: column.text(row, 'id'),
    articleId: column.text(row, 'article_id'),
    retiredAt: column.text(row, 'retired_at'),
    ...checkedText(row),
  };
  seal.check(row, `retired passage ${passage.id}`, sealedFields.retiredPassage(passage));
  return passage;
}

function checkedText(row: Row): { readonly text: string; readonly sha256: string } {
  const text = column.text(row, 'text');
  const sha256 = column.text(row, 'sha256');
  if (hash('sha256', text) !== sha256)
    throw new Damage(`the text of passage ${column.text(row, 'id')} has changed on the disk`);
  return { text, sha256 };
}

function toKind(value: string): PassageKind {
  if (isKind(value)) return value;
  throw new Damage(`there is no passage of kind ${value}`);
}

function isKind(value: string): value is PassageKind {
  return Object.hasOwn(KINDS, value);
}
