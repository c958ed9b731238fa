import type { Library } from '../library/library.ts';
import { articleReply } from '../replies/article-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { sourcesReply } from '../replies/sources-reply.ts';
import type { ArticleCatalogue } from './article-catalogue.ts';
import type { Command } from './command.ts';
import { readPage } from './read-page.ts';
import { splitPages } from './split-pages.ts';
import { unknownArticleReply } from './unknown-article-reply.ts';

/** What showing the sources needs. */
export interface SourcesParts {
  readonly library: Pick<Library, 'articles'>;
  readonly catalogue: ArticleCatalogue;
}

const ARTICLES_PER_PAGE = 20;

/** `/sources [article] [page]`: the articles there are, or one of them to read. */
export function createSourcesCommand({ library, catalogue }: SourcesParts): Command {
  const listArticles = async (given: string | undefined): Promise<Reply> => {
    const articles = await catalogue.list();
    const pages = Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
    const page = readPage(given, pages);
    if (typeof page !== 'number') return errorReply(page);
    const shown = articles.slice((page - 1) * ARTICLES_PER_PAGE, page * ARTICLES_PER_PAGE);
    return sourcesReply({ articles, shown, page, pages });
  };

  const openArticle = async (id: string, given: string | undefined): Promise<Reply> => {
    const found = await catalogue.find(id);
    // It may have been removed since the list was read.
    const article = found && (await library.articles.read(found.id));
    if (article === undefined) return unknownArticleReply(id, catalogue);
    const all = splitPages(article);
    const pages = Math.max(1, all.length);
    const page = readPage(given, pages);
    if (typeof page !== 'number') return errorReply(page);
    return articleReply({ article, paragraphs: all[page - 1] ?? [], page, pages });
  };

  return {
    name: 'sources',
    description: 'See which articles there are, or read one of them',
    options: [
      {
        name: 'article',
        description: 'The article to read',
        isRequired: false,
        complete: catalogue.complete,
      },
      { name: 'page', description: 'The page to turn to', isRequired: false, kind: 'number' },
    ],
    run: (_context, options) => {
      const { article, page } = options;
      return article === undefined ? listArticles(page) : openArticle(article, page);
    },
  };
}
