import { Parser } from 'htmlparser2';

const BLOCK =
  /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table|section|article|figure|figcaption|header|footer)$/u;
const SKIPPED = /^(?:script|style|template|noscript|iframe|figure|aside|form)$/u;
/** `&amp;rsquo;`: sites write their text into JSON or attributes after writing it as HTML. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;
const MARKUP = /<\/?[a-z][^<>]*>/iu;
const MOST_TIMES = 2;

/**
 * The paragraphs of a text that may be written as HTML, as the values of JSON-LD and of meta tags are at times: tags and
 * character references are read, also where they were written twice. Line breaks part paragraphs.
 */
export function plainFromMarkup(text: string): readonly string[] {
  let lines = text;
  for (let time = 0; time < MOST_TIMES && (REFERENCE.test(lines) || MARKUP.test(lines)); time++)
    lines = readMarkup(lines);
  return lines
    .split(/\s*[\r\n\u2028\u2029]+\s*/u)
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function readMarkup(source: string): string {
  let text = '';
  let skipped = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SKIPPED.test(name)) skipped++;
      if (BLOCK.test(name)) text += '\n';
    },
    onclosetag(name) {
      if (SKIPPED.test(name)) skipped--;
      if (BLOCK.test(name)) text += '\n';
    },
    ontext(data) {
      if (skipped === 0) text += data;
    },
  });
  parser.end(source);
  return text;
}
