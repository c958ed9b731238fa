import { neutralise } from '../../replies/neutralise.ts';

/** Characters that format, link or mention wherever they stand. */
const ALWAYS = String.raw`[\\*_~|\x60<@[\]]`;
/** Of an address (`https://`) and of an emoji by name (`:smile:`), whose name is shorter than that. */
const COLONS = String.raw`:(?=//|\S{0,80}:)`;
/** Behind the name of a host, as in an invitation without a scheme: `discord.gg/…`. */
const PATHS = String.raw`(?<=\.\p{L}{2,24})/(?=\S)`;
/** Of headings, quotes, lists and small print, which begin a line. */
const LINE_STARTS = String.raw`(?<=^[^\S\n]*)(?:[#>]|[-+](?=[\s#]|$))|(?<=^[^\S\n]*\d{1,20})[.)](?=\s|$)`;

const SPECIAL = new RegExp([ALWAYS, COLONS, PATHS, LINE_STARTS].join('|'), 'gmu');

/**
 * Text as Discord shows it word for word: nothing in it formats, links, mentions or is turned into a picture, and nothing
 * hides or reorders it. Backslashes do it, which are not shown, so that whoever copies the words gets the words. (What
 * discord.js escapes leaves masked links, headings, small print, long quotes, mentions and addresses as they are.)
 */
export function escapeMarkdown(text: string): string {
  return neutralise(text).replace(SPECIAL, String.raw`\$&`);
}
