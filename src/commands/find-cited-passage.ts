import type { ArticleReader } from '../answers/article-reader.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { quoteInterval } from '../answers/quote-interval.ts';
import type { PassageReference } from '../citations/passage-reference.ts';
import { quoteRange } from '../citations/quote-range.ts';
import { type PassageTrace, tracePassage } from '../citations/trace-passage.ts';
import type { Library } from '../library/library.ts';

/** What finding needs. */
export interface PassageParts {
  readonly library: Pick<Library, 'articles' | 'passages'>;
  readonly reader: ArticleReader;
}

/** A passage that is still there, in words that can be quoted. */
export type FoundCitation =
  | {
      readonly kind: 'found';
      readonly quote: CitedQuote;
      readonly trace: Exclude<PassageTrace, { kind: 'removed' | 'unknown' }>;
    }
  | Extract<PassageTrace, { kind: 'removed' | 'unknown' }>;

/**
 * Finds a passage, or the words of it that are meant, as the article has them now.
 *
 * @param sha256 of the passage as it was cited, where that is known
 */
export async function findCitedPassage(
  { id, range }: PassageReference,
  { library, reader }: PassageParts,
  sha256?: string,
): Promise<FoundCitation> {
  const known = await tracePassage(id, library, sha256);
  const around = known.kind === 'unknown' ? await findAround(id, library) : null;
  const trace = around === null ? known : await tracePassage(around, library);
  if (trace.kind === 'removed' || trace.kind === 'unknown') return trace;
  const { article } = trace.found;
  const isMeant = range !== null && quoteRange.holds(range, article.text);
  const { start, end } = isMeant ? range : trace.found;
  // Words that stand where they stood have not changed, whatever happened around them.
  const fate = isMeant && trace.kind === 'changed' ? { kind: 'same' as const, found: trace.found } : trace;
  const read = await reader.read(article.id);
  const quote = read === undefined ? null : quoteInterval(read, { start, end });
  // Somebody may have removed it a moment ago.
  return quote === null ? { kind: 'unknown' } : { kind: 'found', trace: fate, quote };
}

/**
 * The passage that a number within its article falls into: short paragraphs are taken together under the number of the first, so that 000#12 may be inside 000#11.
 *
 * @returns its id; `null` where the article is not there or has not so many paragraphs
 */
async function findAround(id: string, library: PassageParts['library']): Promise<string | null> {
  const [article = '', given = ''] = id.split('#');
  const wanted = Number(given);
  const passages = (await library.passages.ofArticle(article)).map((passage) => ({
    id: passage.id,
    from: Number(passage.id.slice(passage.id.lastIndexOf('#') + 1)),
    paragraphs: passage.text.split(/\n\s*\n/u).length,
  }));
  const holder = passages
    .filter(({ from, paragraphs }) => from <= wanted && wanted < from + paragraphs)
    .toSorted((left, right) => right.from - left.from)[0];
  return holder?.id ?? null;
}
