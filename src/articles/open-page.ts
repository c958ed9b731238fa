import type { PageDocument } from './page-node.ts';

/** The parser takes what stands before a doctype, and a doctype with nothing behind it, for a document without a root. */
const DOCTYPES = /<!doctype\b[^>]*>|<\?xml\b[^>]*>/giu;
const ELEMENT = /<[a-z]/iu;

/** Parses a page. Nothing in it is run or fetched. Tags that pages may leave out (html, head, body) are made up for. */
export async function openPage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const parse = (source: string): PageDocument => parseHTML(source).document;
  const source = html.replace(DOCTYPES, '');
  const document = open(source, parse);
  // Each character reference ends a node of text, and what reads pages takes the square of their number.
  document.documentElement?.normalize();
  return document;
}

function open(source: string, parse: (source: string) => PageDocument): PageDocument {
  if (!ELEMENT.test(source)) return parse(wrap(source));
  const document = parse(source);
  const isWhole = document.documentElement?.tagName === 'HTML' && document.body.textContent?.trim() !== '';
  if (isWhole) return document;
  // Set as its content rather than parsed with it: the page's own end tags must not end the new body.
  const whole = parse(wrap(''));
  whole.body.innerHTML = source;
  return whole;
}

function wrap(body: string): string {
  return `<!doctype html><html><head></head><body>${body}</body></html>`;
}
