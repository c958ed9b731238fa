import type { DatabaseSync } from 'node:sqlite';
import type { ArticleChange } from '../../library/article-store.ts';
import type { Passage } from '../../passages/passage.ts';
import { column, type Row } from './column.ts';
import { seal } from './seal.ts';
import { sealedFields } from './sealed-fields.ts';
import { vectorCodec } from './vector-codec.ts';

interface Replacement {
  /** Keys of the article and the embedder. */
  readonly article: number;
  readonly embedder: number;
  readonly change: ArticleChange;
  /** Titles are searched along with the text. */
  readonly titleChanged: boolean;
  readonly at: string;
}

interface Retirement {
  readonly article: number;
  readonly articleId: string;
  readonly at: string;
}

/** Writes the passages of articles with their vectors and words; to be called inside a transaction. */
export interface PassageWriter {
  /** Puts the passages of a change in the place of what the article has. */
  replace(replacement: Replacement): void;
  /** Takes all passages from an article. */
  retireAll(retirement: Retirement): void;
}

const OF_ARTICLE = 'SELECT label, id, sha256, text FROM passages WHERE article = ? ORDER BY start, label';
const POSITION = 'kind, start, "end", first_paragraph, last_paragraph, seal';
const ADD = `INSERT INTO passages (${POSITION}, id, article, sha256, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const SHIFT = `UPDATE passages SET (${POSITION}) = (?, ?, ?, ?, ?, ?) WHERE label = ?`;
const DROP = 'DELETE FROM passages WHERE label = ?';
// A passage that goes for the second time becomes the newest one, so it gets a new key.
const RETIRE = `
  INSERT OR REPLACE INTO retired_passages (id, article_id, sha256, retired_at, seal, text) VALUES (?, ?, ?, ?, ?, ?)`;
const RESTORE = 'DELETE FROM retired_passages WHERE id = ? AND sha256 = ?';
const ADD_WORDS = 'INSERT INTO passage_words (rowid, title, text) VALUES (?, ?, ?)';
// A vector that is gathered for the next embedder was made of the title, too.
const DROP_NEXT = 'DELETE FROM next_vectors WHERE label = ?';
const DROP_WORDS = 'DELETE FROM passage_words WHERE rowid = ?';
const SET_VECTOR = `
  INSERT INTO vectors (label, embedder, seal, vector) VALUES (?, ?, ?, ?)
  ON CONFLICT (label) DO UPDATE
  SET embedder = excluded.embedder, seal = excluded.seal, vector = excluded.vector`;

/** Prepares what is needed to write passages. */
export function createPassageWriter(database: DatabaseSync): PassageWriter {
  const ofArticle = database.prepare(OF_ARTICLE);
  const addRow = database.prepare(ADD);
  const shift = database.prepare(SHIFT);
  const drop = database.prepare(DROP);
  const retireRow = database.prepare(RETIRE);
  const restore = database.prepare(RESTORE);
  const addWords = database.prepare(ADD_WORDS);
  const dropWords = database.prepare(DROP_WORDS);
  const dropNext = database.prepare(DROP_NEXT);
  const setVector = database.prepare(SET_VECTOR);

  const retire = (row: Row, articleId: string, retiredAt: string): void => {
    const label = column.integer(row, 'label');
    const id = column.text(row, 'id');
    const sha256 = column.text(row, 'sha256');
    const sealed = seal.of(sealedFields.retiredPassage({ id, articleId, sha256, retiredAt }));
    retireRow.run(id, articleId, sha256, retiredAt, sealed, column.text(row, 'text'));
    dropWords.run(label);
    // Its vector goes with it.
    drop.run(label);
  };

  const add = (passage: Passage, article: number, title: string | null): number => {
    const { id, sha256, text } = passage;
    const label = Number(addRow.run(...positionOf(passage), id, article, sha256, text).lastInsertRowid);
    restore.run(id, sha256);
    addWords.run(label, title, text);
    return label;
  };

  const keep = (label: number, passage: Passage, newTitle: string | null | undefined): number => {
    shift.run(...positionOf(passage), label);
    if (newTitle !== undefined) {
      dropNext.run(label);
      dropWords.run(label);
      addWords.run(label, newTitle, passage.text);
    }
    return label;
  };

  return {
    replace({ article, embedder, change, titleChanged, at }) {
      const { title, id: articleId } = change.article;
      const texts = new Map(change.passages.map(({ id, text }) => [id, text]));
      const kept = new Map<string, number>();
      for (const row of ofArticle.all(article)) {
        const id = column.text(row, 'id');
        if (texts.get(id) === column.text(row, 'text')) kept.set(id, column.integer(row, 'label'));
        else retire(row, articleId, at);
      }
      change.passages.forEach((passage, index) => {
        const old = kept.get(passage.id);
        const label =
          old === undefined
            ? add(passage, article, title)
            : keep(old, passage, titleChanged ? title : undefined);
        const vector = change.vectors[index];
        if (vector === undefined) throw new RangeError(`Passage ${passage.id} has no vector.`);
        const bytes = vectorCodec.encode(vector);
        setVector.run(label, embedder, seal.of(sealedFields.vector(label, bytes)), bytes);
      });
    },
    retireAll({ article, articleId, at }) {
      for (const row of ofArticle.all(article)) retire(row, articleId, at);
    },
  };
}

function positionOf(passage: Passage) {
  const { kind, start, end, firstParagraph, lastParagraph } = passage;
  const sealed = seal.of(sealedFields.passage(passage));
  return [kind, start, end, firstParagraph, lastParagraph, sealed] as const;
}
