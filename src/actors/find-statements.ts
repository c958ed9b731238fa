import type { Article } from '../articles/article.ts';
import { createNameIndex } from './create-name-index.ts';
import { readArticle } from './read-article.ts';
import { settleStatements } from './settle-statements.ts';
import type { Statement } from './statement.ts';

/**
 * Who says what in an article, in order of its text: direct quotations, also split ones and those that go on over sentences and
 * paragraphs, and reported speech. Readers’ comments, captions and credits are not searched. The first call loads a language
 * model (about 250 milliseconds); after that a news article takes about 5.
 */
export function findStatements(article: Pick<Article, 'text' | 'blocks'>): readonly Statement[] {
  const reading = readArticle(article);
  return settleStatements(reading, createNameIndex(reading)).map(({ statement }) => statement);
}
