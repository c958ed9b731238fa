import type { CitableArticle } from '../citations/citable-article.ts';
import type { DateSpan } from '../citations/find-date-span.ts';
import { englishFrame } from './wording/english-frame.ts';
import type { Frame } from './wording/frame.ts';

/** What an answer or a refusal was looked for in. */
export interface AnswerContext {
  /** The time the library's articles cover; `null` where none is dated. */
  readonly span: DateSpan | null;
  /** The only article that was looked at; `null` where all were. */
  readonly article: CitableArticle | null;
  /** The question as it was understood from what came before; left out where it was taken as it stands. */
  readonly understood?: string;
  /** A question that can be answered, to go with a refusal. */
  readonly suggestion?: string | null;
}

/** What has to be said about where an answer comes from, in sentences. */
export function noteContext(
  { span, article }: AnswerContext,
  frame: Frame = englishFrame,
): readonly string[] {
  if (article !== null) return [frame.onlyArticle(article)];
  return span === null ? [] : [frame.span(span)];
}
