import type { CitedQuote } from '../answers/cited-quote.ts';

/** A quote as the command line prints it. */
export interface QuoteJson {
  /** Exactly as stored: `text === article.slice(start, end)` in UTF-16 code units. */
  readonly text: string;
  readonly article: string;
  readonly source: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Whose report the article is a brief of; left out where it is none. */
  readonly brief_of?: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly passage: string;
  readonly kind: CitedQuote['kind'];
  /** `null` where the article speaks for itself or does not make certain who is speaking. */
  readonly speaker: string | null;
  /** The speaker as printed. */
  readonly speakerText: string | null;
  /** Whether these are the speaker's own words. */
  readonly direct: boolean;
  /** The words that answer: offsets into the article; left out where none are known. */
  readonly spans?: readonly (readonly [number, number])[];
}

/** Translates a quote for the command line. */
export function quoteJson(quote: CitedQuote): QuoteJson {
  const { text, articleId, article, start, end, paragraph, passageId, kind, attribution } = quote;
  return {
    text,
    article: articleId,
    source: article.source,
    title: article.title,
    outlet: article.outlet,
    ...(article.briefOf !== undefined && { brief_of: article.briefOf }),
    published: article.published,
    url: article.url,
    start,
    end,
    paragraph,
    passage: passageId,
    kind,
    speaker: attribution?.speaker ?? null,
    speakerText: attribution?.speakerText ?? null,
    direct: attribution?.direct ?? false,
    ...(quote.spans !== undefined && { spans: quote.spans.map((span) => [span.start, span.end] as const) }),
  };
}
