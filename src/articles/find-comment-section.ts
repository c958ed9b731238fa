import { isProse } from './is-prose.ts';
import { isReported } from './is-reported.ts';
import { normaliseLine } from './normalise-line.ts';
import type { Piece } from './piece.ts';

/** An article has at least so many paragraphs before its comments; a link to them may stand before it. */
const LEAST_BEFORE = 2;
/** Among comments fewer paragraphs than this share tell what somebody said. */
const MOST_REPORTED = 0.4;

const CERTAIN =
  /^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)\b.{0,60}$|^\d{1,5} (?:comments?|replies|responses|thoughts) ?(?:on|to)?\b.{0,120}$|^(?:one|no) (?:comment|response|thought) (?:on|to|so far)\b.{0,120}$|^(?:join|start) the (?:conversation|discussion)$|^(?:readers?'? comments|comments from (?:our )?readers|what readers (?:say|are saying)|have your say|(?:view|show|load|read) (?:all )?(?:\d+ )?comments|comments? section)$/u;
const POSSIBLE = /^(?:comments?|discussion|responses|replies|reader reactions?)$/u;
/** What only stands among comments. */
const TRACE =
  /^(?:reply|like|report|upvote|name \*?|email|your email address will not be published.*|post comment|submit|.{2,40} says|(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$/u;

/**
 * Where the readers' comments (or the form for them) begin that were saved with an article: the index of their heading, `null`
 * where there are none. Text behind such a line that goes on reporting is the article itself.
 */
export function findCommentSection(pieces: readonly Piece[]): number | null {
  let before = 0;
  for (const [index, { text }] of pieces.entries()) {
    const line = text.length > 160 ? '' : normaliseLine(text);
    const isHeading = CERTAIN.test(line) || (POSSIBLE.test(line) && hasTrace(pieces, index));
    if (isHeading && before >= LEAST_BEFORE && !goesOn(pieces.slice(index + 1))) return index;
    if (isProse(text)) before++;
  }
  return null;
}

function hasTrace(pieces: readonly Piece[], index: number): boolean {
  return pieces
    .slice(index + 1, index + 40)
    .some(({ text }) => text.length < 100 && TRACE.test(normaliseLine(text)));
}

function goesOn(after: readonly Piece[]): boolean {
  const prose = after.filter(({ text }) => isProse(text));
  return (
    prose.length > 0 && prose.filter(({ text }) => isReported(text)).length / prose.length >= MOST_REPORTED
  );
}
