import type { Body } from './find-body.ts';
import { isHeadline } from './is-headline.ts';
import type { Kinds } from './kinds.ts';
import type { Piece } from './piece.ts';

/** Headlines have at least so many words when another candidate has: "Middle East" above one is the section. */
const USUAL_WORDS = 4;

/**
 * The piece that is the article's headline: the one that repeats the title where it is known, else the first heading of the
 * page or the first line in front of the running text that reads like a headline.
 *
 * @returns its index, `null` where the text has no headline
 */
export function findTitle(
  pieces: readonly Piece[],
  kinds: Kinds,
  known: string | null,
  body: Body | null,
): number | null {
  if (known !== null) {
    const index = pieces.findIndex(({ text }, at) => at < 40 && sameTitle(text, known));
    return index === -1 ? null : index;
  }
  const last = body?.first ?? 0;
  const candidates = pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece, index }) => index < last && kinds[index] === null && isCandidate(piece));
  const best =
    candidates.find(({ piece }) => piece.kind === 'heading') ??
    candidates.find(({ piece }) => (piece.text.match(/\S+/gu)?.length ?? 0) >= USUAL_WORDS) ??
    candidates[0];
  return best?.index ?? null;
}

function isCandidate({ text, kind }: Piece): boolean {
  return kind === 'heading' || isHeadline(text);
}

function sameTitle(text: string, title: string): boolean {
  return text.length <= title.length + 40 && letters(text) === letters(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
