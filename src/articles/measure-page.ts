import { Parser } from 'htmlparser2';

/** How much work a page is to take apart. */
export interface PageSize {
  /** Its elements, those that are never closed included. */
  readonly elements: number;
  /** Its stretches of text: tags and character references end one. */
  readonly texts: number;
  /** How deep they are nested in each other. */
  readonly depth: number;
}

/** In characters: the parser is given so many at a time. */
const PIECE = 64 * 1024;

/**
 * Measures a page by parsing it, without building anything: what is script, character reference or left open counts as the
 * parser takes it. A page that is larger than any limit is not measured to its end, for the parser takes the longer for each
 * element the deeper it is in.
 *
 * @param limits what is at most wanted to be known
 */
export function measurePage(html: string, limits: PageSize): PageSize {
  let elements = 0;
  let texts = 0;
  let level = 0;
  let depth = 0;
  const parser = new Parser({
    onopentagname() {
      elements++;
      level++;
      depth = Math.max(depth, level);
    },
    onclosetag() {
      level--;
    },
    ontext() {
      texts++;
    },
  });
  for (let start = 0; start < html.length; start += PIECE) {
    parser.write(html.slice(start, start + PIECE));
    if (elements > limits.elements || texts > limits.texts || depth > limits.depth) break;
  }
  return { elements, texts, depth };
}
