import { findBody } from './find-body.ts';
import { isMenuLine } from './is-menu-line.ts';
import type { Kinds } from './kinds.ts';
import { parseDateLine } from './parse-date-line.ts';
import type { Piece } from './piece.ts';

/** So many lines of a menu in a row are one wherever they stand. */
const LEAST_IN_ROW = 3;

/**
 * Marks menus, section labels, buttons and bare dates as furniture: before and behind the running text each line by itself,
 * within it only several in a row, since one may be a heading.
 */
export function labelMenus(pieces: readonly Piece[], kinds: Kinds): Kinds {
  const body = findBody(pieces, kinds);
  if (body === null) return kinds;
  const rows = countRows(pieces, kinds);
  return kinds.map((kind, index) => {
    const piece = pieces[index];
    if (kind !== null || piece === undefined) return kind;
    const isOutside = index < body.first || index > body.last;
    if (!isOutside) return (rows[index] ?? 0) >= LEAST_IN_ROW ? 'furniture' : null;
    return isMenuLine(piece.text) || isDate(piece) ? 'furniture' : null;
  });
}

function isDate({ text }: Piece): boolean {
  return parseDateLine(text)?.published != null;
}

/** For each piece, how many menu lines (and other furniture) stand in a row with it; 0 where it is none itself. */
function countRows(pieces: readonly Piece[], kinds: Kinds): readonly number[] {
  const isMenu = pieces.map(
    ({ text }, index) => kinds[index] === 'furniture' || (kinds[index] === null && isMenuLine(text)),
  );
  const rows: number[] = isMenu.map(() => 0);
  let start = 0;
  for (let index = 0; index <= isMenu.length; index++) {
    if (isMenu[index] === true) continue;
    rows.fill(index - start, start, index);
    start = index + 1;
  }
  return rows;
}
