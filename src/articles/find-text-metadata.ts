import { findBody } from './find-body.ts';
import type { Labels } from './label-blocks.ts';
import type { Metadata } from './metadata.ts';
import { parseByline } from './parse-byline.ts';
import { parseDateLine } from './parse-date-line.ts';
import { parseOrigin } from './parse-origin.ts';
import type { Piece } from './piece.ts';

/** Bylines and dates stand at most so many pieces into the running text: some come below the first paragraph. */
const LINES_INTO_BODY = 3;

/**
 * What an article's own lines say about it: its headline, a byline and a date near the top (a byline at the very end, too), and
 * the outlet in a byline or in "This article originally appeared on …". Nothing is guessed from running text.
 */
export function findTextMetadata(pieces: readonly Piece[], { kinds, title }: Labels): Metadata {
  const isAround = aroundBody(pieces, kinds);
  const around = pieces.filter((_, index) => kinds[index] !== 'comment' && isAround(index));
  const bylines = around.flatMap(({ text }) => parseByline(text) ?? []);
  const dates = around.flatMap(({ text }) => parseDateLine(text) ?? []);
  const origins = pieces.flatMap(({ text }, index) =>
    kinds[index] === 'credit' ? (parseOrigin(text) ?? []) : [],
  );
  const [byline] = bylines;
  return {
    title: title === null ? null : headline(pieces[title]?.text ?? ''),
    outlet: origins[0] ?? byline?.outlet ?? null,
    authors: byline?.authors ?? [],
    published: dates.find(({ published }) => published !== null)?.published ?? byline?.published ?? null,
    url: null,
  };
}

function aroundBody(pieces: readonly Piece[], kinds: Labels['kinds']): (index: number) => boolean {
  const body = findBody(pieces, kinds);
  if (body === null) return () => true;
  return (index) => index < body.first + LINES_INTO_BODY || index > body.last;
}

/** A plain text's headline may be marked up as in Markdown. */
function headline(text: string): string {
  return text
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
