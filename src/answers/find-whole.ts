import type { Library } from '../library/library.ts';
import type { ArticleReader } from './article-reader.ts';

/** No passage is shorter on average, in characters: articles that have more passages than that allows are not read to see whether they fit. */
const SHORTEST = 100;

/** What it is found from. */
export interface WholeDeps {
  readonly library: Pick<Library, 'articles'>;
  readonly articles: ArticleReader;
  /** So many characters of articles are given whole; 0 for never. */
  readonly wholeCharacters: number;
}

/** The articles in scope, if all of them may be read whole; `null` where they do not fit. */
export async function findWhole(
  { library, articles, wholeCharacters }: WholeDeps,
  articleId: string | undefined,
): Promise<readonly string[] | null> {
  const entries = await library.articles.list();
  const inScope = entries.filter(({ id }) => articleId === undefined || id === articleId);
  if (inScope.reduce((sum, { passages }) => sum + passages, 0) * SHORTEST > wholeCharacters) return null;
  let characters = 0;
  for (const { id } of inScope) characters += (await articles.read(id))?.article.text.length ?? 0;
  return characters <= wholeCharacters ? inScope.map(({ id }) => id) : null;
}
