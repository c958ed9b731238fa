/**
 * The schema, step by step: a database of version n has seen the first n steps. Steps are never changed once they have
 * been released; a new one is added at the end.
 *
 * Columns that hold whole texts stand last, so that reading the others does not walk through them. `seal` is a checksum
 * over the row, see `seal.ts`. `AUTOINCREMENT` keeps labels from being used again, because vector indexes know passages by
 * label. `passage_words` keeps no text of its own (`content=''`): it finds passages by their words, and the text comes
 * from `passages`.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE revision (key INTEGER PRIMARY KEY CHECK (key = 1), value INTEGER NOT NULL) STRICT;
  INSERT INTO revision (key, value) VALUES (1, 0);

  CREATE TABLE embedders (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE articles (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    title TEXT,
    outlet TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    url TEXT,
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    root TEXT NOT NULL,
    added_at TEXT NOT NULL,
    embedder INTEGER NOT NULL REFERENCES embedders (key),
    passage_count INTEGER NOT NULL,
    blocks_sha256 TEXT NOT NULL,
    seal INTEGER NOT NULL,
    blocks TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE passages (
    label INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    first_paragraph INTEGER NOT NULL,
    last_paragraph INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    seal INTEGER NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX passages_in_order ON passages (article, start);

  CREATE TABLE vectors (
    label INTEGER PRIMARY KEY REFERENCES passages (label) ON DELETE CASCADE,
    embedder INTEGER NOT NULL REFERENCES embedders (key),
    seal INTEGER NOT NULL,
    vector BLOB NOT NULL
  ) STRICT;

  CREATE TABLE retired_passages (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    retired_at TEXT NOT NULL,
    seal INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (id, sha256)
  ) STRICT;

  CREATE VIRTUAL TABLE passage_words USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  `,
  `
  CREATE TABLE settings (
    server TEXT PRIMARY KEY,
    channels TEXT NOT NULL,
    is_private INTEGER NOT NULL,
    per_minute_person INTEGER NOT NULL,
    per_minute_channel INTEGER NOT NULL,
    per_minute_server INTEGER NOT NULL,
    seal INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE actions (
    token TEXT PRIMARY KEY,
    server TEXT,
    command TEXT NOT NULL,
    "values" TEXT NOT NULL,
    shown_at TEXT NOT NULL,
    seal INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX actions_by_age ON actions (shown_at);

  CREATE TABLE feedback (
    key INTEGER PRIMARY KEY,
    voter TEXT NOT NULL UNIQUE,
    server TEXT,
    outcome TEXT NOT NULL,
    verdict TEXT NOT NULL,
    at TEXT NOT NULL,
    seal INTEGER NOT NULL,
    question TEXT NOT NULL
  ) STRICT;
  CREATE INDEX feedback_by_server ON feedback (server, at);
  CREATE TABLE feedback_key (key INTEGER PRIMARY KEY CHECK (key = 1), secret BLOB NOT NULL) STRICT;
  `,
  `
  CREATE TABLE recognitions (
    article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    recogniser TEXT NOT NULL,
    seal INTEGER NOT NULL,
    actors TEXT NOT NULL,
    statements TEXT NOT NULL
  ) STRICT;

  CREATE TABLE actor_edits (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    server TEXT,
    at TEXT NOT NULL,
    seal INTEGER NOT NULL,
    edit TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE spending (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL,
    server TEXT,
    tokens INTEGER NOT NULL,
    micros INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX spending_by_day ON spending (day, server);
  `,
  `
  CREATE TABLE citations (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    server TEXT,
    channel TEXT NOT NULL,
    passage TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    seal INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX citations_by_place ON citations (server, channel);
  `,
  `
  CREATE TABLE next_vectors (
    label INTEGER PRIMARY KEY REFERENCES passages (label) ON DELETE CASCADE,
    embedder INTEGER NOT NULL REFERENCES embedders (key),
    seal INTEGER NOT NULL,
    vector BLOB NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE servers (id TEXT PRIMARY KEY) STRICT;
  `,
  `
  ALTER TABLE articles ADD COLUMN brief_of TEXT;
  ALTER TABLE articles ADD COLUMN is_beginning INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN stamp TEXT;
  `,
];
