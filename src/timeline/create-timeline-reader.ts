import type { LibraryActor } from '../actors/directory/library-actor.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import type { AttributedArticle } from '../answers/attributed-article.ts';
import { quoteInterval } from '../answers/quote-interval.ts';
import type { Sentence } from '../answers/sentence.ts';
import { readDatedDeeds } from '../deeds/read-dated-deeds.ts';
import type { Library } from '../library/library.ts';
import type { DateMention } from '../retrieval/read-dates.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Which dated sentences are wanted. */
export interface TimelineWish {
  /** Only sentences that name this actor or quote them. */
  readonly actor: LibraryActor | null;
  /** Only dates that end after, and begin before, these instants; milliseconds since 1970. */
  readonly from: number | null;
  readonly to: number | null;
  readonly signal?: AbortSignal;
}

/** Reads the dated sentences of a library, the earliest first. */
export type TimelineReader = (wish: TimelineWish) => Promise<readonly TimelineEvent[]>;

/** What reading needs. */
export interface TimelineParts {
  readonly library: Pick<Library, 'articles'>;
  readonly reader: ArticleReader;
}

interface Dated {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
}

/** Reading the dates of a sentence takes some tenths of a millisecond: those of so many articles are kept. */
const KEPT = 2_000;

/** Makes a reader over one library. */
export function createTimelineReader({ library, reader }: TimelineParts): TimelineReader {
  const kept = new Map<string, readonly Dated[]>();

  const datesIn = ({ article, sentences }: AttributedArticle): readonly Dated[] => {
    const key = `${article.sha256} ${article.published}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const dated = sentences
      .filter(({ kind }) => kind === 'paragraph')
      .map((sentence) => ({ sentence, dates: datesOf(sentence.text, article.published) }))
      .filter(({ dates }) => dates.length > 0);
    kept.set(key, dated);
    const oldest = kept.keys().next();
    if (kept.size > KEPT && oldest.done === false) kept.delete(oldest.value);
    return dated;
  };

  return async ({ actor, from, to, signal }) => {
    const events: TimelineEvent[] = [];
    const ids = actor === null ? (await library.articles.list()).map(({ id }) => id) : articlesOf(actor);
    for (const id of ids) {
      signal?.throwIfAborted();
      const read = await reader.read(id);
      if (read === undefined) continue;
      for (const { sentence, dates } of datesIn(read)) {
        if (actor !== null && !concerns(sentence, actor, read)) continue;
        const wanted = dates.filter(
          (date) => (from === null || date.to > from) && (to === null || date.from < to),
        );
        const quote = wanted.length === 0 ? null : quoteInterval(read, sentence);
        if (quote !== null)
          for (const date of wanted)
            events.push({
              from: date.from,
              to: date.to,
              written: date.text.replace(/[\s,.;:]+$/u, ''),
              ...(date.isAmbiguous === true && { isAmbiguous: true }),
              quote,
            });
      }
    }
    return events.toSorted(byTime);
  };
}

/** When what a sentence tells happened, each time once; what is only planned, hoped for or possible has not. */
function datesOf(sentence: string, published: string | null): readonly DateMention[] {
  const dates = readDatedDeeds(sentence, published)
    .filter(({ deed }) => deed.stance !== 'open')
    .map(({ date }) => date);
  return [...new Map(dates.map((date) => [`${date.from} ${date.to}`, date])).values()];
}

function articlesOf({ parts }: LibraryActor): readonly string[] {
  return [...new Set(parts.map(({ articleId }) => articleId))];
}

/** Whether a sentence names an actor, or has somebody speak who bears one of their names. */
function concerns(
  { start, end }: Sentence,
  actor: LibraryActor,
  { article, attributionOf }: AttributedArticle,
): boolean {
  const own = actor.parts.filter(({ articleId }) => articleId === article.id);
  const isNamed = own.some(({ actor: { mentions } }) =>
    mentions.some((mention) => mention.start < end && mention.end > start),
  );
  return isNamed || own.some(({ actor: { name } }) => attributionOf({ start, end })?.speaker === name);
}

/** The earlier first; of what begins at once, the more exact. */
function byTime(left: Pick<DateMention, 'from' | 'to'>, right: Pick<DateMention, 'from' | 'to'>): number {
  return left.from - right.from || left.to - right.to;
}
