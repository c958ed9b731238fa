import type { Corpus, CorpusArticle } from './corpus.ts';
import type { Question } from './question.ts';

const DAY = 86_400_000;
/** News is asked about when it is new: 98 of 100 articles sought in RealTime QA were at most a week old; half-lives of 7 to 90 days do alike. */
const HALF_LIFE = 30 * DAY;
/** A library whose newest article is older than this is asked as an archive. */
const LIVE = 45 * DAY;
const LIVE_WEIGHT = 0.8;
const ARCHIVE_WEIGHT = 0.2;
const ARCHIVE_HALF_LIFE = 365 * DAY;

/**
 * How much newer articles are preferred: a score for each article, 0 to the weight, which is high while the library is kept up to date, low for an
 * archive, and 0 when the question names a date
 * that is past.
 */
export function recencyOf(
  { askedAt, dates }: Question,
  { newest }: Pick<Corpus, 'newest'>,
): (article: Pick<CorpusArticle, 'publishedAt'>) => number {
  const asked = askedAt.getTime();
  if (newest === null || dates.some(({ isRelative, to }) => !isRelative && to <= asked)) return () => 0;
  const isLive = asked - newest < LIVE;
  const reference = Math.min(asked, newest);
  const [weight, halfLife] = isLive ? [LIVE_WEIGHT, HALF_LIFE] : [ARCHIVE_WEIGHT, ARCHIVE_HALF_LIFE];
  return ({ publishedAt: published }) => {
    // What came out later did not lead anybody to ask.
    if (published === null || published > asked + DAY) return 0;
    return weight * 0.5 ** (Math.abs(reference - published) / halfLife);
  };
}
