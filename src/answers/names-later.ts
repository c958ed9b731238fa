import type { Corpus } from '../retrieval/corpus.ts';
import { libraryEnd } from '../retrieval/library-end.ts';
import type { Question } from '../retrieval/question.ts';

const DAY = 86_400_000;

/** Whether a question names a time, its year included, after the newest article: the articles can only have foretold it. */
export function namesLater(
  { dates }: Pick<Question, 'dates'>,
  corpus: Pick<Corpus, 'newest' | 'latestMention'>,
): boolean {
  const end = libraryEnd(corpus);
  return end !== null && dates.some(({ from, isYearStated }) => isYearStated && from > end.at + DAY);
}
