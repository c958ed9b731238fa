import { errorReply } from '../replies/error-reply.ts';
import type { Reply } from '../replies/reply.ts';
import type { ArticleCatalogue } from './article-catalogue.ts';

/** What is answered when somebody names an article that is not there. */
export async function unknownArticleReply(given: string, catalogue: ArticleCatalogue): Promise<Reply> {
  const nearest = await catalogue.nearest(given);
  const meant = nearest.length === 0 ? '' : `Did you mean ${nearest.join(' or ')}? `;
  return errorReply({
    problem: `There is no article “${given.trim()}” in the library.`,
    remedy: `${meant}/sources lists them all.`,
  });
}
