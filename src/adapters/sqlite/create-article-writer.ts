import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { ArticleConflictError } from '../../library/article-conflict-error.ts';
import type { ArticleChange, Origin } from '../../library/article-store.ts';
import { blockCodec } from './block-codec.ts';
import { column } from './column.ts';
import { createPassageWriter } from './create-passage-writer.ts';
import { recognitionCodec } from './recognition-codec.ts';
import { seal } from './seal.ts';
import { sealedFields } from './sealed-fields.ts';

/** Writes articles; each function is to be called inside a transaction. Times are ISO 8601. */
export interface ArticleWriter {
  save(change: ArticleChange, at: string): void;
  remove(ids: readonly string[], at: string): void;
  move(id: string, origin: Origin): void;
}

const FIND = 'SELECT key, file, title FROM articles WHERE id = ?';
const COLUMNS = [
  'source',
  'title',
  'outlet',
  'authors',
  'published',
  'url',
  'brief_of',
  'is_beginning',
  'sha256',
  'file',
  'root',
  'stamp',
  'added_at',
  'embedder',
  'passage_count',
  'blocks_sha256',
  'seal',
  'blocks',
  'text',
];
const SAVE = `
  INSERT INTO articles (id, ${COLUMNS.join(', ')}) VALUES (?, ${COLUMNS.map(() => '?').join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}
  RETURNING key`;
const ADD_EMBEDDER = 'INSERT OR IGNORE INTO embedders (id) VALUES (?)';
const FIND_EMBEDDER = 'SELECT key FROM embedders WHERE id = ?';
const REMOVE = 'DELETE FROM articles WHERE key = ?';
const MOVE = 'UPDATE articles SET file = ?1, root = ?2 WHERE id = ?3 AND (file <> ?1 OR root <> ?2)';
const STAMP = 'UPDATE articles SET stamp = ?1 WHERE id = ?2';
const FORGET = 'DELETE FROM recognitions WHERE article = ?';
const RECOGNISE =
  'INSERT INTO recognitions (article, recogniser, seal, actors, statements) VALUES (?, ?, ?, ?, ?)';
const REVISE = 'UPDATE revision SET value = value + 1';

/** Prepares what is needed to write articles with all that hangs on them. */
export function createArticleWriter(database: DatabaseSync): ArticleWriter {
  const find = database.prepare(FIND);
  const saveRow = database.prepare(SAVE);
  const addEmbedder = database.prepare(ADD_EMBEDDER);
  const findEmbedder = database.prepare(FIND_EMBEDDER);
  const removeRow = database.prepare(REMOVE);
  const moveRow = database.prepare(MOVE);
  const stampRow = database.prepare(STAMP);
  const forget = database.prepare(FORGET);
  const recognise = database.prepare(RECOGNISE);
  const revise = database.prepare(REVISE);
  const passages = createPassageWriter(database);

  const keyOfEmbedder = (id: string): number => {
    addEmbedder.run(id);
    return column.integer(findEmbedder.get(id) ?? {}, 'key');
  };

  return {
    save(change, at) {
      const { article, origin, mayReplace } = change;
      const old = find.get(article.id);
      const oldFile = old === undefined ? undefined : column.text(old, 'file');
      if (oldFile !== undefined && mayReplace !== undefined && !mayReplace.includes(oldFile))
        throw new ArticleConflictError(article.id, oldFile);
      const embedder = keyOfEmbedder(change.embedderId);
      const blocks = blockCodec.encode(article.blocks);
      const blocksSha256 = hash('sha256', blocks);
      const passageCount = change.passages.length;
      const row = saveRow.get(
        article.id,
        article.source,
        article.title,
        article.outlet,
        JSON.stringify(article.authors),
        article.published,
        article.url,
        article.briefOf ?? null,
        article.isBeginning === true ? 1 : 0,
        article.sha256,
        origin.file,
        origin.root,
        origin.stamp ?? null,
        at,
        embedder,
        passageCount,
        blocksSha256,
        seal.of(sealedFields.article({ ...article, addedAt: at, blocksSha256, passageCount })),
        blocks,
        article.text,
      );
      const key = column.integer(row ?? {}, 'key');
      const titleChanged = old !== undefined && column.textOrNull(old, 'title') !== article.title;
      forget.run(key);
      if (change.recognition !== undefined) {
        const known = recognitionCodec.encode(change.recognition, article);
        recognise.run(key, known.recogniser, known.seal, known.actors, known.statements);
      }
      passages.replace({ article: key, embedder, change, titleChanged, at });
      revise.run();
    },
    remove(ids, at) {
      let removed = 0;
      for (const id of ids) {
        const row = find.get(id);
        if (row === undefined) continue;
        const key = column.integer(row, 'key');
        passages.retireAll({ article: key, articleId: id, at });
        removeRow.run(key);
        removed++;
      }
      if (removed > 0) revise.run();
    },
    move(id, { file, root, stamp }) {
      // Of what is read nothing changes by it.
      stampRow.run(stamp ?? null, id);
      if (moveRow.run(file, root, id).changes !== 0) revise.run();
    },
  };
}
