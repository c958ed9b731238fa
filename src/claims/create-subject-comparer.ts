import type { Candidate } from '../answers/candidate.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Analyser } from '../answers/create-analyser.ts';
import type { FeatureValues } from '../answers/features/feature.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { quoteCandidate } from '../answers/quote-candidate.ts';
import { verifyQuotes } from '../answers/verify-quotes.ts';
import type { Library } from '../library/library.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { ConflictFinder } from './create-conflict-finder.ts';
import type { SourceConflict } from './source-conflict.ts';

/** What articles say about a subject, side by side. */
export interface SubjectComparison {
  /** One quote of each article, the newest article last; those without a date come first. */
  readonly quotes: readonly CitedQuote[];
  readonly conflicts: readonly SourceConflict[];
}

/** Compares what the articles of a library say about a subject. */
export type SubjectComparer = (subject: string, now: Date) => Promise<SubjectComparison>;

/** What comparing needs. */
export interface ComparerParts {
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
  readonly library: Pick<Library, 'articles'>;
  readonly findConflicts: ConflictFinder;
}

/** So much of the subject has to be in a sentence, with what stands around it. */
const LEAST_COVERED = 0.55;
/** Articles whose sentence has less than this share of what the best one has are about something else. */
const LEAST_OF_BEST = 0.8;
const MOST_ARTICLES = 8;

/** Makes a comparer over one library. */
export function createSubjectComparer({
  analyse,
  reader,
  library,
  findConflicts,
}: ComparerParts): SubjectComparer {
  return async (subject, now) => {
    const { ranked } = await analyse(readQuestion(subject, now));
    const best = new Map<string, { readonly candidate: Candidate; readonly worth: number }>();
    for (const { candidate, values } of ranked) {
      const { id } = candidate.evidence.article;
      const worth = worthOf(values);
      if (values.context < LEAST_COVERED || worth <= (best.get(id)?.worth ?? 0)) continue;
      best.set(id, { candidate, worth });
    }
    const highest = Math.max(0, ...[...best.values()].map(({ worth }) => worth));
    const chosen = [...best.values()]
      .filter(({ worth }) => worth >= LEAST_OF_BEST * highest)
      .toSorted((left, right) => right.worth - left.worth)
      .slice(0, MOST_ARTICLES);
    const quotes: CitedQuote[] = [];
    for (const { candidate } of chosen) {
      const article = await reader.read(candidate.evidence.article.id);
      if (article !== undefined) quotes.push(quoteCandidate(candidate, article));
    }
    const verified = await verifyQuotes(quotes.toSorted(byDate), library);
    return { quotes: verified, conflicts: await findConflicts(verified, now) };
  };
}

/**
 * What the sentence itself says of the subject counts most, then that it has the kind of thing asked for; one that leans on others, a headline or a
 * reader's words say less.
 */
function worthOf(values: FeatureValues): number {
  const { soft, window, context, leaning, heading, comment, credit } = values;
  const isAsked = values.hasNumber + values.hasTime + values.hasPerson + values.hasPlace;
  return (
    soft +
    0.5 * window +
    0.3 * context +
    0.4 * isAsked -
    0.2 * leaning -
    0.3 * heading -
    0.5 * (comment + credit)
  );
}

function byDate(left: CitedQuote, right: CitedQuote): number {
  const [a, b] = [left.article.published ?? '', right.article.published ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
