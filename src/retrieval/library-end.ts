import type { Corpus } from './corpus.ts';
import { publishedAt } from './score-dates.ts';

/** Until when a library's articles can know of anything. */
export interface LibraryEnd {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether an article is known to be of that date; otherwise it is the latest date that any of them mentions. */
  readonly isPublished: boolean;
}

/** The date of the newest article or, where none is dated, the latest one they mention; `null` if there is neither. */
export function libraryEnd({ articles, latestMention }: Corpus): LibraryEnd | null {
  let newest = Number.NEGATIVE_INFINITY;
  for (const article of articles) newest = Math.max(newest, publishedAt(article) ?? newest);
  if (Number.isFinite(newest)) return { at: newest, isPublished: true };
  return latestMention === null ? null : { at: latestMention, isPublished: false };
}
