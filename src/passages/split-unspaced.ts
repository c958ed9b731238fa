import { countWords } from './count-words.ts';
import type { Interval } from './interval.ts';

/**
 * Cuts a stretch of text that is longer than `mostWords` into pieces of at most about that many words: at white space where there is some,
 * else between characters, never inside a surrogate pair. A shorter one comes back whole.
 */
export function splitUnspaced(text: string, interval: Interval, mostWords: number): readonly Interval[] {
  const words = countWords(text.slice(interval.start, interval.end));
  if (words <= 2 * mostWords) return [interval];
  const target = Math.ceil((interval.end - interval.start) / Math.ceil(words / mostWords));
  const pieces: Interval[] = [];
  let start = interval.start;
  while (start < interval.end) {
    const cut = cutBefore(text, start, Math.min(interval.end, start + target), interval.end);
    const end = start + text.slice(start, cut).trimEnd().length;
    if (start < end) pieces.push({ start, end });
    start = cut;
    while (start < interval.end && /\s/u.test(text.charAt(start))) start++;
  }
  return pieces;
}

function cutBefore(text: string, start: number, wanted: number, end: number): number {
  if (wanted >= end) return end;
  for (let at = wanted; at > start + (wanted - start) / 2; at--) if (/\s/u.test(text.charAt(at))) return at;
  const low = text.charCodeAt(wanted);
  return low >= 0xdc00 && low <= 0xdfff ? wanted + 1 : wanted;
}
