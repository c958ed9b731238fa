import { citeArticle } from '../citations/cite-article.ts';
import { leadOf } from '../citations/lead-of.ts';
import { linkToWords } from '../citations/link-to-words.ts';
import { oneLine } from '../citations/one-line.ts';
import { placeOf } from '../citations/place-of.ts';
import { describeWhen } from '../timeline/describe-when.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { plural } from './plural.ts';
import type { ImageBlock, ListItem, QuoteBlock, Reply } from './reply.ts';
import { turnPages } from './turn-pages.ts';

/** A page of a timeline. */
export interface TimelinePage {
  /** Whom it is about; `null` for everybody. */
  readonly actor: string | null;
  readonly events: readonly TimelineEvent[];
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly picture: ImageBlock | null;
  /** What leads to the same timeline again. */
  readonly values: Readonly<Record<string, string>>;
  readonly canPost: boolean;
}

/** What happened when, as the articles have it: a picture, and each sentence word for word under its date. */
export function timelineReply(timeline: TimelinePage): Reply {
  const { actor, events, total, page, pages, picture, values, canPost } = timeline;
  if (events.length === 0) return emptyReply(actor);
  const about = actor === null ? '' : `: ${oneLine(actor)}`;
  return {
    tone: 'answer',
    blocks: [
      { kind: 'heading', text: `Timeline${about}` },
      ...(picture === null ? [] : [picture]),
      ...events.map(eventBlock),
      { kind: 'list', items: sourcesOf(events) },
      {
        kind: 'note',
        text: `${plural(total, 'dated sentence')}, the earliest first${pages > 1 ? `; page ${page} of ${pages}` : ''}. A sentence stands under each day on which something happened that it tells, counted from when its article came out.`,
      },
    ],
    actions: [
      ...(canPost
        ? [
            {
              label: 'Post here',
              command: 'timeline',
              values: { ...values, page: String(page), private: 'false' },
            },
          ]
        : []),
      ...(turnPages({ command: 'timeline', values, page, pages }) ?? []),
    ],
  };
}

function eventBlock({ from, to, written, isAmbiguous, quote }: TimelineEvent, index: number): QuoteBlock {
  return {
    kind: 'quote',
    lead: `${describeWhen({ from, to })} — ${leadOf(quote)}`,
    text: quote.text,
    number: index + 1,
    passageId: quote.passageId,
    place: `as written: “${oneLine(written)}”${isAmbiguous === true ? ', day and month either way' : ''}, ${placeOf(quote)}, ${quote.passageId}`,
  };
}

/** Each article once, with the numbers of its events. */
function sourcesOf(events: readonly TimelineEvent[]): readonly ListItem[] {
  const numbers = new Map<string, number[]>();
  events.forEach(({ quote }, index) => {
    numbers.set(quote.articleId, [...(numbers.get(quote.articleId) ?? []), index + 1]);
  });
  return [...numbers].flatMap(([articleId, own]) => {
    const quote = events.find((event) => event.quote.articleId === articleId)?.quote;
    if (quote === undefined) return [];
    const { url } = quote.article;
    return [
      {
        text: `${own.map((number) => `[${number}]`).join('')} ${citeArticle(quote.article)}`,
        detail: null,
        url: url === null ? null : linkToWords(url, quote.text),
      },
    ];
  });
}

function emptyReply(actor: string | null): Reply {
  return {
    tone: 'refusal',
    blocks: [
      { kind: 'heading', text: 'No dated sentence was found' },
      {
        kind: 'text',
        text:
          actor === null
            ? 'No article names a date in this time.'
            : `No article names ${oneLine(actor)} together with a date in this time.`,
      },
      {
        kind: 'note',
        text: 'from and to take days, months and years, such as 2023-10 or October 2023. A weekday, or a day without its year, counts only where it is known when the article came out.',
      },
    ],
  };
}
