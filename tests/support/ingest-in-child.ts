import { writeSync } from 'node:fs';
import { createSqliteLibrary } from '../../src/adapters/sqlite-library.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Library } from '../../src/library/library.ts';
import { createDoubleEmbedder } from './create-double-embedder.ts';
import { isPlainArticleFile, readPlainArticles } from './read-plain-articles.ts';

/**
 * A process that ingests a folder into a library, to be killed by a test: `node ingest-in-child.ts LIBRARY FOLDER`. It
 * prints `ready` before it opens the library; `saved ID SHA256` for each article, once the library has acknowledged it;
 * `failed` with the error's problem; and at last `done` with its report.
 */
const [, , directory, folder] = process.argv;
if (directory === undefined || folder === undefined) throw new Error('Name a library and a folder.');

// Written at once: what is still in a buffer when the process is killed would never be seen.
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

say('ready');
const library = await createSqliteLibrary({ directory });
const acknowledging: Library = {
  ...library,
  articles: {
    ...library.articles,
    save: async (change) => {
      await library.articles.save(change);
      say(`saved ${change.article.id} ${change.article.sha256}`);
    },
  },
};
try {
  const report = await ingest([folder], {
    library: acknowledging,
    embedder: createDoubleEmbedder({ maxBatch: 64 }),
    readArticles: readPlainArticles,
    isArticleFile: isPlainArticleFile,
  });
  say(`done ${JSON.stringify(report)}`);
} catch (error) {
  if (!(error instanceof Error && 'problem' in error)) throw error;
  say(`failed ${error.problem}`);
}
await library.close();
