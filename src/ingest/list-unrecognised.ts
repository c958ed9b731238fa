import type { Article } from '../articles/article.ts';
import type { IngestDependencies } from './ingest.ts';
import { walkPaths } from './walk-paths.ts';

/**
 * The articles under some paths that ingesting would look for actors in: new and changed ones, and those that were recognised in another
 * way. Reads the files, and changes nothing.
 */
export async function* listUnrecognised(
  paths: readonly string[],
  { library, recogniser, readArticles, isArticleFile }: IngestDependencies,
): AsyncGenerator<Article> {
  if (recogniser === undefined) return;
  const known = Map.groupBy(await library.articles.list(), ({ sha256 }) => sha256);
  for (const { path } of (await walkPaths(paths, isArticleFile)).files)
    for await (const outcome of readArticles(path)) {
      if (outcome.kind === 'failure') continue;
      const { article } = outcome;
      const ways = await Promise.all(
        (known.get(article.sha256) ?? []).map(({ id }) => library.actors.recogniserOf(id)),
      );
      if (!ways.includes(recogniser.id)) yield article;
    }
}
