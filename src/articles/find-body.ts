import { isProse } from './is-prose.ts';
import type { Kinds } from './kinds.ts';
import type { Piece } from './piece.ts';

/** The indexes of the first and the last paragraph of running text. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

/**
 * Where an article's running text begins and ends among its pieces; what stands before it is the head (headline, byline,
 * menus), what stands behind it the tail. `null` where there is no running text at all, as in a table or a poem.
 */
export function findBody(pieces: readonly Piece[], kinds: Kinds): Body | null {
  const isBody = ({ text }: Piece, index: number): boolean =>
    (kinds[index] === null || kinds[index] === 'paragraph') && isProse(text);
  const first = pieces.findIndex(isBody);
  return first === -1 ? null : { first, last: pieces.findLastIndex(isBody) };
}
