import type { PageDocument, PageElement } from './page-node.ts';

/**
 * The heading of a page that is its article's headline: the one that says the title, else the first of the first rank; `null` where there is none.
 */
export function findHeadline(document: PageDocument, title: string | null): PageElement | null {
  const headings = [...document.querySelectorAll('h1,h2,[itemprop="headline"]')];
  const same = headings.find(
    (heading) => title !== null && letters(heading.textContent ?? '') === letters(title),
  );
  return same ?? document.querySelector('h1');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
