import { type LibraryEnd, libraryEnd } from '../retrieval/library-end.ts';
import type { Question } from '../retrieval/question.ts';
import { type DateMention, readDates } from '../retrieval/read-dates.ts';
import type { Findings } from '../retrieval/searcher.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

const DAY = 86_400_000;

/**
 * The end of the sources, if a question names a date after it, year included. `null` also if the best sentence names that time itself, or a part of it: sources know of plans. Another
 * month of the same year is not that time.
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
  const later = dates.filter(({ from, isYearStated }) => isYearStated && from > end.at + DAY);
  if (later.length === 0) return null;
  const spokenOf = best === undefined ? [] : datesIn(best, end);
  const isAhead = later.some(({ from, to }) => !spokenOf.some((date) => date.from < to && date.to > from));
  return isAhead ? end : null;
}

/** The dates a sentence names; those without a year are counted from when its article was published, or from the end of the sources where that is unknown. */
function datesIn(
  { candidate: { sentence, evidence } }: RankedCandidate,
  end: LibraryEnd,
): readonly DateMention[] {
  const published = Date.parse(evidence.article.published ?? '');
  return readDates(sentence.text, new Date(Number.isNaN(published) ? end.at : published));
}
