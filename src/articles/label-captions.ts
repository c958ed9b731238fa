import { isCreditLine } from './is-credit-line.ts';
import type { Kinds } from './kinds.ts';
import type { Piece } from './piece.ts';

/** In characters: what stands under a picture is a sentence or two. */
const LONGEST = 320;
const SHORTEST_REPEATED = 20;
const LABEL = /^[([]?(?:(?:file |main )?(?:photo|image|picture|video)s?|caption)\s*:\s*/iu;
/** Dates with a year and places in the picture: what captions have and the article around them seldom. */
const PICTURED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d|,? \(?(?:left|right|cent(?:er|re)|second from (?:left|right)|top|bottom|pictured|seen here|file photo)[),]/u;

/**
 * Marks captions that only their neighbours give away: a line said twice in a row, with or without "Photo:" (the picture's
 * description and its caption), and a line with a date or a place in the picture right above a picture's credit.
 */
export function labelCaptions(pieces: readonly Piece[], kinds: Kinds): Kinds {
  const isTwin = findTwins(pieces);
  return kinds.map((kind, index) => {
    if (kind !== null) return kind;
    const text = pieces[index]?.text ?? '';
    if (text.length > LONGEST) return null;
    if (isTwin(index)) return 'caption';
    const below = pieces[index + 1];
    return below !== undefined && PICTURED.test(text) && isPictureCredit(below.text) ? 'caption' : null;
  });
}

/** Which lines are said exactly twice in a row. Where most are, the text was pasted twice, and none is a caption. */
function findTwins(pieces: readonly Piece[]): (index: number) => boolean {
  const lines = pieces.map(({ text }) => (text.length > LONGEST ? '' : bare(text)));
  const isRepeat = pieces.map(
    ({ text }, index) => index > 0 && canRepeat(text) && lines[index] === lines[index - 1],
  );
  const isPair = (second: number): boolean =>
    isRepeat[second] === true && isRepeat[second - 1] !== true && isRepeat[second + 1] !== true;
  const pairs = pieces.filter((_, index) => isPair(index)).length;
  const areFew = pairs * 4 <= pieces.length;
  return (index) => areFew && (isPair(index) || isPair(index + 1));
}

/** What somebody said is a paragraph, even twice. */
function canRepeat(text: string): boolean {
  return text.length >= SHORTEST_REPEATED && text.length <= LONGEST && !/["“]/u.test(text);
}

function bare(text: string): string {
  return text
    .replace(LABEL, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isPictureCredit(text: string): boolean {
  return isCreditLine(text) && !/\b(?:contributed|reporting|appeared|published)\b/iu.test(text);
}
