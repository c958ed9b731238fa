/** Front matter at the start of a text file. */
export interface FrontMatter {
  /** What stands between the two lines of `---`. */
  readonly source: string;
  /** Offset behind the closing line, in UTF-16 code units. */
  readonly end: number;
}

/** Longer than anyone's; what is found then is two rules in a long text. In characters. */
const LONGEST = 64 * 1024;
const OPENING = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/mu;
/** Front matter says `key: value` somewhere; prose between two rules does not. */
const KEY = /^[ \t]*["']?\p{L}[\p{L}\d _-]{0,40}["']?[ \t]*:(?:\s|$)/mu;

/** The YAML front matter a text begins with, `null` where there is none: a first line of `---`, at least one key, a closing line. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length, opening.length + LONGEST);
  const closing = CLOSING.exec(rest);
  if (closing === null) return null;
  const source = rest.slice(0, closing.index);
  if (!KEY.test(source)) return null;
  return { source, end: opening.length + closing.index + closing[0].length };
}
