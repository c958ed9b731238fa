import { findBody } from './find-body.ts';
import { isProse } from './is-prose.ts';
import type { Kinds } from './kinds.ts';
import { normaliseLine } from './normalise-line.ts';
import type { Piece } from './piece.ts';

const HEADING =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|reading|links|videos?|topics))?|more (?:stories|news|articles|headlines|coverage|like this|to read|on this(?: (?:story|topic))?|from .{2,40}|on .{2,40}|great .{2,30} stories|[\p{L} ]{2,24} (?:news|stories|headlines))|see also|also read|read (?:also|next|this next|more)|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading|videos))?|(?:most|more) (?:read|popular|viewed|shared|commented|recent)|popular(?: (?:now|posts|stories|articles))?|trending(?: (?:now|stories|topics|news))?|latest(?: (?:news|stories|articles|posts|headlines|updates))?|recent (?:posts|articles|news|stories|comments)|top (?:stories|news|headlines)|today's top stories|editors?'?s? (?:picks?|choice)|what to read next|don't miss(?: this)?|in case you missed it|(?:more )?from (?:around )?the web|around the web|suggested(?: (?:for you|articles|reading))?|further reading|featured(?: (?:stories|articles))?|leggi anche|lire aussi)$/u;
/** In characters: what a pointer to another article has at most, teaser and all. */
const LONGEST_TEASER = 240;
/** A list of pointers is short; more lines than this are left alone, within the article and behind it. */
const MOST_WITHIN = 8;
const MOST_BEHIND = 20;

/**
 * Marks the headlines of other articles as furniture that stand in a list under "Related articles", "Most read" and the like.
 * Within the article the list ends where running text goes on; behind it all that is short belongs to it; before it nothing
 * is marked, since the article's own headline may come next.
 */
export function labelRelated(pieces: readonly Piece[], kinds: Kinds): Kinds {
  const body = findBody(pieces, kinds);
  if (body === null) return kinds;
  const marked = [...kinds];
  for (let index = body.first; index < pieces.length; index++) {
    if (!isHeading(pieces[index], kinds[index])) continue;
    const behind = findEnd(pieces, index + 1);
    const isWithin = behind <= body.last;
    const end = isWithin && behind > index + 2 && opensText(pieces[behind - 1]) ? behind - 1 : behind;
    if (end - index - 1 > (isWithin ? MOST_WITHIN : MOST_BEHIND)) continue;
    for (let item = index; item < end; item++) {
      if (marked[item] === null) marked[item] = 'furniture';
    }
    index = end - 1;
  }
  return marked;
}

function isHeading(piece: Piece | undefined, kind: Kinds[number] | undefined): boolean {
  if (piece === undefined || piece.text.length > 60 || (kind !== 'furniture' && kind !== null)) return false;
  return /^more:$/iu.test(piece.text) || HEADING.test(normaliseLine(piece.text));
}

/** Whether the last of several lines looks like a heading of the text below rather than one more pointer. */
function opensText(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.text.endsWith('?') || (piece.text.match(/\S+/gu)?.length ?? 0) <= 3);
}

/** The index behind the last line that could be a pointer: none of them is running text. */
function findEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (end < pieces.length) {
    const text = pieces[end]?.text ?? '';
    if (isProse(text) || text.length > LONGEST_TEASER || /^["“]|^\d{1,3}[.)]\s|[.!…]["”]?$/u.test(text))
      break;
    end++;
  }
  return end;
}
