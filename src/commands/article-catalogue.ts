import { citeArticle } from '../citations/cite-article.ts';
import type { ArticleEntry } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import type { CommandChoice } from './command.ts';
import { nearestNames } from './nearest-names.ts';

/** The articles of a library as people name them. */
export interface ArticleCatalogue {
  /** Every article, ordered by id. */
  list(): Promise<readonly ArticleEntry[]>;
  /** The article with this id, or from a file of this name. */
  find(given: string): Promise<ArticleEntry | undefined>;
  /** Ids that may have been meant, nearest first. */
  nearest(given: string): Promise<readonly string[]>;
  /** Articles whose id or a word of whose citation begins with what was typed. */
  complete(typed: string): Promise<readonly CommandChoice[]>;
}

/** As many as Discord shows for one option. */
const MOST_CHOICES = 25;
const MOST_SUGGESTIONS = 3;

/** Keeps the list of articles in memory and reads it again when the library has changed. */
export function createArticleCatalogue(library: Pick<Library, 'articles' | 'revision'>): ArticleCatalogue {
  let known: { readonly revision: number; readonly articles: readonly ArticleEntry[] } | undefined;

  const list = async () => {
    const revision = await library.revision();
    if (known?.revision !== revision) known = { revision, articles: await library.articles.list() };
    return known.articles;
  };

  return {
    list,
    async find(given) {
      const articles = await list();
      const wanted = given.trim().toLowerCase();
      return (
        articles.find(({ id }) => id === given.trim()) ??
        onlyOne(articles.filter(({ id }) => id.toLowerCase() === wanted)) ??
        onlyOne(articles.filter(({ source }) => source.toLowerCase() === wanted))
      );
    },
    async nearest(given) {
      const ids = (await list()).map(({ id }) => id);
      return nearestNames(given.trim(), ids, MOST_SUGGESTIONS);
    },
    async complete(typed) {
      const wanted = typed.trim().toLowerCase();
      return (await list())
        .filter((article) => beginsWith(article, wanted))
        .slice(0, MOST_CHOICES)
        .map((article) => ({ label: citeArticle(article), value: article.id }));
    },
  };
}

/** Several articles under one name would make the choice a guess. */
function onlyOne(articles: readonly ArticleEntry[]): ArticleEntry | undefined {
  return articles.length === 1 ? articles[0] : undefined;
}

function beginsWith(article: ArticleEntry, wanted: string): boolean {
  const citation = citeArticle(article).toLowerCase();
  return (
    article.id.toLowerCase().startsWith(wanted) ||
    citation.startsWith(wanted) ||
    citation.split(/[^\p{L}\p{N}]+/u).some((word) => wanted !== '' && word.startsWith(wanted))
  );
}
