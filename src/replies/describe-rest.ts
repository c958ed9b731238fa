import type { CitedQuote } from '../answers/cited-quote.ts';
import { oneLine } from '../citations/one-line.ts';

/** On how many articles and outlets quotes rest: `Rests on 2 articles from 2 outlets.` Outlets are counted as far as they are known. */
export function describeRest(quotes: readonly Pick<CitedQuote, 'articleId' | 'article'>[]): string {
  const articles = new Set(quotes.map(({ articleId }) => articleId)).size;
  const outlets = new Set(quotes.map(({ article }) => oneLine(article.outlet ?? '').toLowerCase()));
  outlets.delete('');
  const rest = articles === 1 ? 'one article' : `${articles} articles`;
  if (articles === 1 || outlets.size === 0) return `Rests on ${rest}.`;
  return `Rests on ${rest} from ${outlets.size === 1 ? 'one outlet' : `${outlets.size} outlets`}.`;
}
