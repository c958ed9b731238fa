import { Parser } from 'htmlparser2';

/** Elements that are shown in the middle of a line; the border of any other breaks the line. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Their text is none of the page's; without their tags it would become some. */
const WHOLE = new Set('script style template noscript textarea title svg math iframe object'.split(' '));
const BREAK = '<br><br>';

/**
 * A page without the elements that are nested deeper than they may be: their text moves up to the last one that stays, with
 * line breaks where blocks began and ended. Browsers do the same from 512 on. Takes time proportional to the length.
 */
export function flattenPage(html: string, deepest: number): string {
  const parts: string[] = [];
  let level = 0;
  let wholes = 0;
  let copied = 0;
  const drop = (name: string, from: number, to: number): void => {
    const text = html.slice(copied, from);
    copied = Math.max(copied, to);
    if (text !== '') parts.push(text);
    const last = text.trim() === '' ? parts.at(text === '' ? -1 : -2) : text;
    if (!INLINE.has(name) && last !== BREAK) parts.push(BREAK);
  };
  const parser = new Parser(
    {
      onopentag(name) {
        level++;
        if (WHOLE.has(name)) wholes++;
        if (level > deepest && wholes === 0) drop(name, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name, isImplied) {
        if (level > deepest && wholes === 0)
          drop(name, parser.startIndex, isImplied ? parser.startIndex : parser.endIndex + 1);
        level--;
        if (WHOLE.has(name)) wholes--;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  parts.push(html.slice(copied));
  return parts.join('');
}
