import type { Attribution } from '../../src/answers/attribution.ts';
import type { CitedQuote } from '../../src/answers/cited-quote.ts';
import type { PassageKind } from '../../src/passages/passage.ts';

interface QuoteOptions {
  readonly text?: string;
  readonly id?: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly paragraph?: number;
  readonly kind?: PassageKind;
  readonly attribution?: Attribution | null;
}

/** A quote from a harbour town's paper; it need not be in any library. */
export function buildCitedQuote({
  text = 'The ferry will run again from Monday.',
  id = 'ferry',
  title = 'Ferry to return',
  outlet = 'Harbour Post',
  published = '2024-05-06',
  url = null,
  paragraph = 3,
  kind = 'article',
  attribution = null,
}: QuoteOptions = {}): CitedQuote {
  return {
    text,
    articleId: id,
    start: 0,
    end: text.length,
    paragraph,
    passageId: `${id}#${paragraph}`,
    kind,
    article: { id, source: `${id}.txt`, title, outlet, authors: [], published, url },
    attribution,
  };
}
