import type { Article } from '../articles/article.ts';
import { findNameMentions } from './find-name-mentions.ts';
import { groupNames } from './group-names.ts';
import type { Name } from './name.ts';
import { readArticle } from './read-article.ts';

/**
 * The names of one article, each with all the places that are certain to mean its bearer: "Antony Blinken" with "US Secretary of State
 * Antony Blinken", "Mr. Blinken" and "Blinken". Headlines in title case, credits and readers’ comments are not read.
 */
export function findNames(article: Pick<Article, 'text' | 'blocks'>): readonly Name[] {
  return groupNames(findNameMentions(readArticle(article)));
}
