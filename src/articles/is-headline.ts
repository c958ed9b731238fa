/** In characters and words: longer lines are decks and first sentences. */
const LONGEST = 180;
const MOST_WORDS = 30;
const LEAST_WORDS = 3;

/** A place and a date: "WASHINGTON, Nov. 3, 2023". */
const DATED =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d$|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d$/iu;

/**
 * Whether a line reads like a headline: three to thirty words that begin with a capital, a digit or a quotation mark and do
 * not end as a sentence, a list or a lead-in does. A question or an exclamation may be one.
 */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST || !/^["'“‘«([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€]/u.test(text)) return false;
  if (/[.…,;:–—-]["'”’»)\]]*$/u.test(text) || /[。।]$/u.test(text)) return false;
  if (DATED.test(text)) return false;
  if (/:\/\/|@\S+\.\w/u.test(text)) return false;
  const words = text.match(/\S+/gu)?.length ?? 0;
  return (
    (words >= LEAST_WORDS || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(text)) &&
    words <= MOST_WORDS
  );
}
