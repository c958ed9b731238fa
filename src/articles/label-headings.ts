import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { isHeadline } from './is-headline.ts';
import { isProse } from './is-prose.ts';
import type { Kinds } from './kinds.ts';
import type { Piece } from './piece.ts';

/** In characters: headings within an article are shorter than its headline. */
const LONGEST = 100;
const MOST_WORDS = 16;

/**
 * Marks the headline and the headings. Without markup a heading is a short line without a full stop that stands alone
 * between paragraphs of running text, or in front of it under the headline.
 *
 * @param known the article's title where something else than its text says it
 */
export function labelHeadings(
  pieces: readonly Piece[],
  kinds: Kinds,
  known: string | null,
): { readonly kinds: Kinds; readonly title: number | null } {
  const body = findBody(pieces, kinds);
  const title = findTitle(pieces, kinds, known, body);
  const labelled = kinds.map((kind, index) => {
    const piece = pieces[index];
    if (index === title) return 'heading';
    if (kind !== null || piece === undefined) return kind;
    if (piece.kind !== null) return piece.kind;
    if (body === null || index > body.last) return null;
    const isDeck = title !== null && index < body.first && isHeadline(piece.text);
    return isDeck || isSubheading(pieces, kinds, index) ? 'heading' : null;
  });
  return { kinds: labelled, title };
}

function isSubheading(pieces: readonly Piece[], kinds: Kinds, index: number): boolean {
  const text = pieces[index]?.text ?? '';
  if (
    text.length > LONGEST ||
    /^["“'‘(]|[!…:;,.—–-]["'”’)\]]*$/u.test(text) ||
    !/^[\p{Lu}\p{Lo}\p{N}]/u.test(text)
  )
    return false;
  if ((text.match(/\S+/gu)?.length ?? 0) > MOST_WORDS) return false;
  const after = pieces[index + 1];
  const before = pieces[index - 1];
  const follows =
    before === undefined ||
    kinds[index - 1] !== null ||
    isProse(before.text) ||
    /[.!?]["”’)]?$/u.test(before.text);
  return after !== undefined && kinds[index + 1] === null && isProse(after.text) && follows;
}
