import type { PageDocument } from './page-node.ts';
import { parsePublished } from './parse-published.ts';

/** Dates of something else than the article's first appearance. */
const OTHER = /modif|updat|expir|review|valid|copyright|birth|access|event|revis|harvest/u;
/** What the names of meta tags for it end in, the surest first. */
const NAMES: readonly RegExp[] = [
  /(?:^|[:._-])(?:original[-_]?)?(?:first[-_]?)?(?:publish(?:ed)?(?:[-_]?(?:date|time|at|on))?|date[-_]?published|publication[-_]?date|pub[-_]?date|release[-_]?date)$/u,
  /(?:^|[:._-])(?:issued|created)$|^(?:dc|dcterms)[.:]date$|^sailthru\.date$/u,
  /^(?:date|article[-_]?date|article_date_original|created[-_]?(?:at|date)|date[-_]?created|citation_date)$/u,
];

/** When an article was published as the page's meta tags say it (Open Graph, Dublin Core, Parse.ly, microdata …); `null` where none does. */
export function readMetaDate(document: PageDocument): string | null {
  const tags = [...document.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const isOwn = meta.closest(OTHER_THINGS) === null && !OTHER.test(name.toLowerCase());
    return isOwn ? [{ name: name.toLowerCase(), content: meta.getAttribute('content') ?? '' }] : [];
  });
  for (const pattern of NAMES)
    for (const { name, content } of tags) {
      const date = pattern.test(name) ? parsePublished(content) : null;
      if (date !== null) return date;
    }
  return null;
}

/** Things beside the article that have dates of their own, as microdata names them. */
const OTHER_THINGS =
  '[itemprop~="comment"],[itemprop~="review"],[itemtype$="Comment"],[itemtype$="Review"],[itemtype$="Product"],[itemtype$="VideoObject"],[itemtype$="ImageObject"]';
