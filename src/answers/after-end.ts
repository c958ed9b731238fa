import { type LibraryEnd, libraryEnd } from '../retrieval/library-end.ts';
import type { Question } from '../retrieval/question.ts';
import type { Findings } from '../retrieval/searcher.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

const DAY = 86_400_000;
const YEAR = /\b(?:19|20)\d\d\b/u;

/**
 * The end of the sources, if a question names a date after it, year included. `null` also if the best sentence speaks of that year itself: sources know of plans.
 *
 * @param best the best sentence found, if there is one
 */
export function afterEnd(
  { dates }: Pick<Question, 'dates'>,
  { index }: Findings,
  best: RankedCandidate | undefined,
): LibraryEnd | null {
  const end = libraryEnd(index.corpus);
  if (end === null) return null;
  const isAhead = dates.some(({ from, isYearStated, text }) => {
    const [year] = YEAR.exec(text) ?? [];
    const isSpokenOf = year !== undefined && best?.candidate.sentence.text.includes(year) === true;
    return isYearStated && from > end.at + DAY && !isSpokenOf;
  });
  return isAhead ? end : null;
}
