import type { Piece } from './piece.ts';
import type { LiveUpdate } from './read-article-data.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const STAMP = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/u;

/** The entries of a live blog as text: each under a heading that says when it was written and what it is called. */
export function writeUpdates(updates: readonly LiveUpdate[]): readonly Piece[] {
  return updates.flatMap(({ published, headline, body }) => [
    ...headingOf(published, headline),
    ...body.map((text) => ({ text, kind: null })),
  ]);
}

/**
 * Puts the time of each entry above it in a live blog's text, unless it stands there.
 *
 * @param pieces the text as the page shows it
 */
export function dateEntries(pieces: readonly Piece[], updates: readonly LiveUpdate[]): readonly Piece[] {
  const starts = new Map(
    updates.flatMap((update) => {
      const first = update.body[0]?.slice(0, START).trim() ?? '';
      return first === '' || update.published === null ? [] : [[first, update] as const];
    }),
  );
  const isAlone = ({ text }: Piece): boolean => starts.has(text.slice(0, START).trim());
  if (pieces.some(({ isEntry }) => isEntry)) return pieces;
  return pieces.flatMap((piece) => {
    const update = isAlone(piece) ? starts.get(piece.text.slice(0, START).trim()) : undefined;
    return update === undefined ? [piece] : [...headingOf(update.published, null), piece];
  });
}

/** In characters: so much of a paragraph tells it from all others. */
const START = 80;

function headingOf(published: string | null, headline: string | null): readonly Piece[] {
  const parts = [published === null ? '' : writeMoment(published), headline ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? [] : [{ text: parts.join(' – '), kind: 'heading', isEntry: true }];
}

/** `6 May 2025, 10:00 UTC`; a day alone as far as it is known. */
function writeMoment(published: string): string {
  const [, year, month, day, time, zone] = STAMP.exec(published) ?? [];
  if (time === undefined) return published;
  const at = zone === undefined ? time : `${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${at}`;
}
