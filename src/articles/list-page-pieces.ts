import type { PageNode } from './page-node.ts';
import type { Piece } from './piece.ts';

const ELEMENT = 1;
const TEXT = 3;

/** What an article's body holds that is none of its text; of figures only the captions and what they quote are. */
const DROPPED = new Set(
  'ASIDE FORM SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT TEXTAREA IFRAME OBJECT EMBED SVG MATH AUDIO VIDEO CANVAS NAV'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER ' +
    'HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL BR'
  ).split(' '),
);
/** What is read within a figure. */
const SHOWN = new Set(['FIGCAPTION', 'BLOCKQUOTE']);
const CELLS = new Set(['TD', 'TH']);
const SPACE = /[ \t\r\n\f\v]+/gu;

/**
 * The blocks of an extracted page in order: headings, paragraphs, list items, table rows (cells separated by tabs), captions.
 * White space is what a browser would show, so no-break spaces stay.
 */
export function listPagePieces(root: PageNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  const flush = (kind: Piece['kind']): void => {
    const line = text.replace(/ *\t */gu, '\t').trim();
    text = '';
    if (line !== '') pieces.push({ text: line, kind });
  };
  const walk = (node: PageNode, kind: Piece['kind'], inFigure: boolean): void => {
    if (node.nodeType === TEXT && !inFigure) text = append(text, node.data ?? '');
    if (node.nodeType !== ELEMENT) return;
    const tag = node.tagName?.toUpperCase() ?? '';
    if (DROPPED.has(tag)) return;
    const own = kindOf(tag) ?? kind;
    const isCut = BLOCKS.has(tag);
    if (isCut) flush(kind);
    if (CELLS.has(tag) && text !== '') text += '\t';
    const hides = SHOWN.has(tag) ? false : inFigure || tag === 'FIGURE';
    for (const child of node.childNodes) walk(child, own, hides);
    if (isCut) flush(own);
  };
  walk(root, null, false);
  flush(null);
  return pieces;
}

function append(text: string, data: string): string {
  const shown = data.replace(SPACE, ' ');
  return text === '' || /[ \t]$/u.test(text) ? text + shown.replace(/^ /u, '') : text + shown;
}

function kindOf(tag: string): Piece['kind'] {
  if (/^H[1-6]$/u.test(tag)) return 'heading';
  return tag === 'FIGCAPTION' ? 'caption' : null;
}
