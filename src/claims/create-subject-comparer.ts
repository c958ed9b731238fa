import type { CitedQuote } from '../answers/cited-quote.ts';
import { type GatheringDeps, gatherMaterial } from '../answers/gather-material.ts';
import { createPointerQuoter } from '../answers/quote-pointers.ts';
import { stemsOf } from '../answers/sentence.ts';
import { verifyQuotes } from '../answers/verify-quotes.ts';
import type { Library } from '../library/library.ts';
import type { GivenPassage } from '../reading/material.ts';
import type { Reader } from '../reading/reader.ts';
import type { Pointer, Reading } from '../reading/reading.ts';
import { readWords } from '../retrieval/read-words.ts';
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
export interface ComparerDeps extends GatheringDeps {
  readonly library: Pick<Library, 'articles'>;
  /** Reads each article by itself: whether it has the subject, and in which sentence. */
  readonly read: Reader['read'];
  readonly findConflicts: ConflictFinder;
}

/** So many passages are found in all, and so many articles read. */
const PASSAGES = 24;
const MOST_ARTICLES = 8;

/** Makes a comparer over one library. It throws what its reader throws. */
export function createSubjectComparer(deps: ComparerDeps): SubjectComparer {
  const { articles, library, read, findConflicts } = deps;
  return async (subject, now) => {
    const gathering = { searches: [subject], askedAt: now, scope: {}, passages: PASSAGES };
    const { material, findings } = await gatherMaterial(gathering, deps);
    const quote = createPointerQuoter(material, articles);
    const quotes: CitedQuote[] = [];
    const byArticle = Map.groupBy(material.passages, ({ articleId }) => articleId);
    for (const passages of [...byArticle.values()].slice(0, MOST_ARTICLES)) {
      const reading = await read({
        question: subject,
        parts: [subject],
        askedAt: now,
        material: { passages, isWhole: false },
        maySearch: false,
        serverId: null,
      });
      const pointer = hasSubject(reading) ? choosePointer(reading, subject, passages) : undefined;
      const [first] = await quote(pointer === undefined ? [] : [pointer]);
      if (first !== undefined) quotes.push(first);
    }
    const verified = await verifyQuotes(quotes.toSorted(byDate), library);
    return { quotes: verified, conflicts: await findConflicts(verified, findings) };
  };
}

function hasSubject({ verdict }: Reading): boolean {
  return ['answered', 'partly', 'sources_differ', 'uncertain'].includes(verdict);
}

/** Of the sentences that the reader puts first the one that has most of the subject's words: a subject is no question, and what answers is what is about it. */
function choosePointer(
  { parts, nearest }: Reading,
  subject: string,
  passages: readonly GivenPassage[],
): Pointer | undefined {
  const wanted = new Set(stemsOf(readWords(subject)));
  wanted.delete('');
  const sentences = passages.flatMap((passage) => passage.sentences);
  const shareOf = ({ number }: Pointer) => {
    const text = sentences.find((sentence) => sentence.number === number)?.text ?? '';
    return new Set(stemsOf(readWords(text)).filter((stem) => wanted.has(stem))).size;
  };
  return [
    ...parts.flatMap(({ pointers }) => pointers),
    ...nearest.map((number): Pointer => ({ number, spans: [] })),
  ].toSorted((left, right) => shareOf(right) - shareOf(left))[0];
}

function byDate(left: CitedQuote, right: CitedQuote): number {
  const [a, b] = [left.article.published ?? '', right.article.published ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
