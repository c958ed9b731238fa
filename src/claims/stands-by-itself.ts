/** Words of the text and what is before and behind them, without capitals and marks. */
const OPENING = /(?:^|[“"‘:;—–(]\s*|[.!?]\s+)$/u;
const CLOSING = /^[\s,;]*(?:$|[.!?”"’:;—–)])/u;

/**
 * Whether words stand in a text as a sentence or quotation of their own. Taken out of a longer one they could say something else: "support the attack" from "did not support the attack".
 */
export function standsByItself(words: string, text: string): boolean {
  const pattern = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('[^\\p{L}\\p{N}]+');
  const match = pattern === '' ? null : new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').exec(text);
  if (match === null) return false;
  return OPENING.test(text.slice(0, match.index)) && CLOSING.test(text.slice(match.index + match[0].length));
}
