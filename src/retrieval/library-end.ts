import type { Corpus } from './corpus.ts';

/** Until when a library's articles can know of anything. */
export interface LibraryEnd {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether an article is known to be of that date; otherwise it is the latest date that any of them mentions. */
  readonly isPublished: boolean;
}

/** The date of the newest article or, where none is dated, the latest one they mention; `null` if there is neither. */
export function libraryEnd({
  newest,
  latestMention,
}: Pick<Corpus, 'newest' | 'latestMention'>): LibraryEnd | null {
  if (newest !== null) return { at: newest, isPublished: true };
  return latestMention === null ? null : { at: latestMention, isPublished: false };
}
