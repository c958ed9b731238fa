import type { Piece } from './piece.ts';

/** What fits on a page. */
export interface PageRoom {
  readonly characters: number;
  readonly components: number;
}

/**
 * Lays pieces out on as few pages as they need, in order and each whole. A heading stands on the page of what follows
 * it; a line across never begins or ends a page. There is one page at least.
 */
export function fillPages(pieces: readonly Piece[], room: PageRoom): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let left = room;
  for (const group of groupPieces(pieces)) {
    const need = needOf(group);
    if (need.characters > left.characters || need.components > left.components) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(...group);
    left = { characters: left.characters - need.characters, components: left.components - need.components };
  }
  const laid = pages.map(trimLines).filter((page) => page.length > 0);
  return laid.length === 0 ? [[]] : laid;
}

/** Headings with what they head, and lines with what they set apart. */
function groupPieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (isOpen && last !== undefined) last.push(piece);
    else groups.push([piece]);
    isOpen = piece.kind === 'line' || (piece.kind === 'text' && piece.isHeading === true);
  }
  return groups;
}

function needOf(group: readonly Piece[]): PageRoom {
  return {
    characters: group.reduce((sum, piece) => sum + charactersOf(piece), 0),
    components: group.length,
  };
}

/** The words for a picture are counted, too: whether Discord does is not documented. */
function charactersOf(piece: Piece): number {
  if (piece.kind === 'text') return piece.content.length;
  return piece.kind === 'picture' ? piece.description.length : 0;
}

function trimLines(page: readonly Piece[]): readonly Piece[] {
  const isWords = (piece: Piece) => piece.kind !== 'line';
  return page.slice(Math.max(0, page.findIndex(isWords)), page.findLastIndex(isWords) + 1);
}
