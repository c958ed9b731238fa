import type { Answered } from '../../answers/answer.ts';
import type { CitedQuote } from '../../answers/cited-quote.ts';
import type { Fallback } from '../../answers/fallback.ts';
import type { Reason } from '../../answers/reason.ts';
import type { CitableArticle } from '../../citations/citable-article.ts';
import type { DateSpan } from '../../citations/find-date-span.ts';
import type { RefusalFacts } from '../refusal-words.ts';

/** What is said by us around quotes and statements, in the language of whoever asked. Each but the parts of quotes is one or more whole sentences. */
export interface Frame {
  /** How a question was understood. */
  understood(question: string): string;
  /** How an answer was made. */
  mode(answer: Pick<Answered, 'mode' | 'statements' | 'language'>): string;
  fallback(fallback: Fallback): string;
  /** On how many articles and outlets quotes rest. */
  rest(quotes: readonly CitedQuote[]): string;
  span(span: DateSpan): string;
  onlyArticle(article: CitableArticle): string;
  /** What leads in to a quote, and where it stands. */
  lead(quote: CitedQuote): string;
  place(quote: CitedQuote): string;
  date(published: string): string;
  /** Whose words an article's are, and from which day. */
  origin(article: Omit<CitableArticle, 'url'>): string;
  article(article: CitableArticle): string;
  /** Said where all quotes are out of briefs. */
  readonly onlyBriefs: string;
  refusal(
    reason: Reason,
    facts: RefusalFacts & { readonly language: string | undefined },
  ): { readonly heading: string; readonly why: string; readonly instead: string };
  /** A sentence of the bot's own, labelled as such. */
  gloss(text: string): string;
  /** The parts of a question that nothing answers. */
  missing(parts: readonly string[]): string;
  /** Above quotes that exclude each other, and above those that put a question right. */
  readonly disputed: string;
  readonly correction: string;
  /** Said where a sentence of the model's own did not pass its check. */
  readonly wordingDropped: string;
  /** Above what was found while a language model is still reading. */
  readonly soFar: string;
  readonly nearest: string;
  canBeAnswered(question: string): string;
}
