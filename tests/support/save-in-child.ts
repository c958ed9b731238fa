import { createSqliteLibrary } from '../../src/adapters/sqlite-library.ts';
import { buildChange } from './build-change.ts';

/**
 * A process that opens a library and saves a number of articles, while others do the same: `node save-in-child.ts LIBRARY
 * NAME COUNT`.
 */
const [, , directory, name, count] = process.argv;
if (directory === undefined || name === undefined) throw new Error('Name a library and yourself.');
const library = await createSqliteLibrary({ directory });
for (let number = 0; number < Number(count); number++)
  await library.articles.save(buildChange(['One.', 'Two.'], { id: `${name}-${number}` }));
await library.close();
