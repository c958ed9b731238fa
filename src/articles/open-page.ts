import type { PageDocument } from './page-node.ts';

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/** Parses a page. Nothing in it is run or fetched. Tags that pages may leave out (html, head, body) are made up for. */
export async function openPage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const document: PageDocument = parseHTML(html).document;
  if (document.documentElement?.tagName === 'HTML' && document.body.textContent?.trim() !== '')
    return document;
  const whole: PageDocument = parseHTML(EMPTY).document;
  whole.body.innerHTML = html;
  return whole;
}
