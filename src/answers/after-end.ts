import { type LibraryEnd, libraryEnd } from '../retrieval/library-end.ts';
import { type DateMention, readDates } from '../retrieval/read-dates.ts';
import type { Analysis } from './analysis.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

const DAY = 86_400_000;
/** What was said or planned of a later time may well be told: "what did the mayor offer to build by 2026". */
const TELLS_AHEAD =
  /\b(?:to \p{L}+|by|until|before|sa(?:y|id)|tell|told|announced?|predict(?:ed)?|forecast|offer(?:ed)?|propos(?:e|ed|al)|promised?|pledged?|agreed?|want(?:ed)?|plan(?:s|ned)?|schedul(?:e|ed)|due|set for|expect(?:ed)?)\b/iu;

/**
 * The end of the sources, if a question names a date after it, year included. `null` also if the best sentence names that time itself, or a part of it, and the question does not take
 * it as past: sources know of plans. Another month of the same year is not that time.
 */
export function afterEnd({
  question: { text, dates },
  frame,
  findings: { index },
  ranked: [best],
}: Pick<Analysis, 'question' | 'frame' | 'findings' | 'ranked'>): LibraryEnd | null {
  const end = libraryEnd(index.corpus);
  if (end === null) return null;
  const later = dates.filter(({ from, isYearStated }) => isYearStated && from > end.at + DAY);
  if (later.length === 0) return null;
  if (frame.isPast && !TELLS_AHEAD.test(text)) return end;
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
