import { hash } from 'node:crypto';
import type { ArticleEntry, ArticleStore, StoredArticle } from '../../library/article-store.ts';
import { checkChange } from '../../library/check-change.ts';
import { blockCodec } from './block-codec.ts';
import { column, type Row } from './column.ts';
import { createArticleWriter } from './create-article-writer.ts';
import { Damage } from './damage.ts';
import type { Connection } from './open-connection.ts';
import { seal } from './seal.ts';
import { sealedFields } from './sealed-fields.ts';

const ENTRY =
  'articles.id AS id, source, title, outlet, authors, published, url, brief_of, is_beginning, sha256, blocks_sha256, passage_count, added_at, file, root, stamp, seal';
const LIST = `
  SELECT ${ENTRY}, embedders.id AS embedder_id,
    (SELECT count(*) FROM passages WHERE passages.article = articles.key) AS passages
  FROM articles JOIN embedders ON embedders.key = articles.embedder
  ORDER BY articles.id`;
const COUNT = 'SELECT count(*) AS articles FROM articles NOT INDEXED';
const ONE = `SELECT ${ENTRY}, blocks, text FROM articles WHERE id = ?`;

/**
 * The articles in a database. Everything is checked when it is read, because it is quoted word for word.
 *
 * @param now the clock that changes are dated by
 */
export function createArticleStore(connection: Connection, now: () => Date): ArticleStore {
  const list = connection.database.prepare(LIST);
  const count = connection.database.prepare(COUNT);
  const one = connection.database.prepare(ONE);
  const writer = createArticleWriter(connection.database);
  return {
    list: async () =>
      connection.read(() => {
        const rows = list.all();
        // A damaged index hides rows without an error; counting goes past it.
        if (rows.length !== column.integer(count.get() ?? {}, 'articles'))
          throw new Damage('articles are missing');
        return rows.map(toEntry);
      }),
    read: async (id) =>
      connection.read(() => {
        const row = one.get(id);
        return row === undefined ? undefined : toArticle(row);
      }),
    save: async (change) => {
      checkChange(change);
      connection.write(() => writer.save(change, now().toISOString()));
    },
    remove: async (ids) => connection.write(() => writer.remove(ids, now().toISOString())),
    move: async (id, origin) => connection.write(() => writer.move(id, origin)),
  };
}

function toEntry(row: Row): ArticleEntry {
  const known = toKnown(row);
  const passages = column.integer(row, 'passages');
  // A damaged index hides rows without an error.
  if (passages !== column.integer(row, 'passage_count'))
    throw new Damage(`passages of article ${known.id} are missing`);
  return { ...known, passages, embedderId: column.text(row, 'embedder_id') };
}

function toArticle(row: Row): StoredArticle {
  const known = toKnown(row);
  const text = column.text(row, 'text');
  if (hash('sha256', text) !== known.sha256)
    throw new Damage(`the text of article ${known.id} has changed on the disk`);
  const blocks = column.text(row, 'blocks');
  if (hash('sha256', blocks) !== column.text(row, 'blocks_sha256'))
    throw new Damage(`the blocks of article ${known.id} have changed on the disk`);
  return { ...known, text, blocks: blockCodec.decode(blocks) };
}

function toKnown(row: Row): Omit<ArticleEntry, 'passages' | 'embedderId'> {
  const briefOf = column.textOrNull(row, 'brief_of');
  const known = {
    ...(briefOf !== null && { briefOf }),
    ...(column.integer(row, 'is_beginning') === 1 && { isBeginning: true as const }),
    id: column.text(row, 'id'),
    source: column.text(row, 'source'),
    title: column.textOrNull(row, 'title'),
    outlet: column.textOrNull(row, 'outlet'),
    authors: toAuthors(column.text(row, 'authors')),
    published: column.textOrNull(row, 'published'),
    url: column.textOrNull(row, 'url'),
    sha256: column.text(row, 'sha256'),
    addedAt: column.text(row, 'added_at'),
  };
  const sealed = {
    ...known,
    blocksSha256: column.text(row, 'blocks_sha256'),
    passageCount: column.integer(row, 'passage_count'),
  };
  seal.check(row, `article ${known.id}`, sealedFields.article(sealed));
  const stamp = column.textOrNull(row, 'stamp');
  const place = { file: column.text(row, 'file'), root: column.text(row, 'root') };
  return { ...known, origin: { ...place, ...(stamp !== null && { stamp }) } };
}

function toAuthors(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every((author) => typeof author === 'string')) return value;
  } catch (error) {
    throw new Damage('the authors of an article are no JSON', { cause: error });
  }
  throw new Damage('the authors of an article are no list of names');
}
