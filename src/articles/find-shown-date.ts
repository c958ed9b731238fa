import { findHeadline } from './find-headline.ts';
import type { PageDocument, PageElement, PageNode } from './page-node.ts';
import { parseDateLine } from './parse-date-line.ts';
import { parsePublished } from './parse-published.ts';

/** What is beside the article, or in it without being of it. */
const ASIDE = /^(?:aside|nav|footer|blockquote|table|form)$/iu;
const ASIDE_NAMES =
  /(?:^|[-_\s])(?:comments?|related|recommend\w*|teasers?|sidebar|widgets?|trending|popular|promo\w*|latest|most-?(?:read|viewed)|read-?(?:more|next)|more-(?:news|stories|from)|recirc\w*|carousel|product|review|events?|cookies?|newsletters?|embed\w*|tweets?|live-?feed|entry-list)(?=$|[-_\s])/iu;
const DATES =
  'time,[itemprop~="datePublished"],[class*="date" i],[class*="publish" i],[class*="timestamp" i],[class*="posted" i],[id*="date" i]';
const CHANGED = /(?:updat|modif|revis|correct|edit)\w*\W*(?:on|at)?\W*$/iu;
const CHANGED_NAMES = /updat|modif|revis/iu;
/** In characters: a date with its label; more is a text that holds one. */
const LONGEST = 80;

/**
 * When an article was published as the page shows it beside its headline: the first date behind the headline, or the last
 * before it, that is no date of a change and stands in no list, comment or box beside the article.
 *
 * @param title the page's title, to tell the headline from other headings
 */
export function findShownDate(document: PageDocument, title: string | null): string | null {
  const headline = findHeadline(document, title);
  const around =
    headline === null ? document.querySelector('article,main') : headline.closest('article,main');
  const scope = around ?? document.body;
  const marks = new Set<PageNode>(scope.querySelectorAll(DATES));
  const before: string[] = [];
  let isBehind = headline === null;
  for (const element of scope.querySelectorAll('*')) {
    if (element === headline) isBehind = true;
    if (!marks.has(element)) continue;
    const date = readDate(element, scope);
    if (date === null) continue;
    if (isBehind) return date;
    before.push(date);
  }
  return before.at(-1) ?? null;
}

function readDate(element: PageElement, scope: PageElement): string | null {
  const text = element.textContent?.trim() ?? '';
  if (text.length > LONGEST || isAside(element, scope) || isChange(element, text)) return null;
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  return (
    (stated === null ? null : parsePublished(stated)) ??
    parseDateLine(text)?.published ??
    parsePublished(text)
  );
}

function isAside(element: PageElement, scope: PageElement): boolean {
  for (let node: PageElement | null = element; node !== null && node !== scope; node = node.parentElement) {
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    if (ASIDE.test(node.tagName) || ASIDE_NAMES.test(names)) return true;
    // A teaser is an article in the article, or an item that leads to another one.
    if (/^article$/iu.test(node.tagName)) return true;
    if (/^li$/iu.test(node.tagName) && node.querySelector('a[href]') !== null) return true;
  }
  return false;
}

/** "Updated 8 September", and a date behind "Updated" on its line. */
function isChange(element: PageElement, text: string): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (
    (CHANGED_NAMES.test(names) && !/publish|created/iu.test(names)) ||
    /^\W*(?:last\s+)?(?:updat|modif|revis|edit)/iu.test(text)
  )
    return true;
  const line = element.parentElement?.textContent ?? '';
  const at = line.indexOf(text);
  return at > 0 && CHANGED.test(line.slice(0, at));
}
