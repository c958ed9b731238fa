import { foldName } from '../fold-name.ts';
import { foldSpelling } from './fold-spelling.ts';

const ARTICLE = /^(?:al|el|as|ash|ad|an)$/u;
/** Shorter words that differ are other words. */
const LEAST_LETTERS = 5;

/**
 * Whether two names of several words are one in two spellings: with or without spaces, hyphens and the Arabic article, or word by word
 * equal or carried over differently ("Sergei Lavrov", "Sergey Lavrov"). Names of one word are never taken for each other.
 *
 * @param distance of two words, in letters
 */
export function isSameSpelling(
  one: string,
  other: string,
  distance: (left: string, right: string) => number,
): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length < 2 || right.length < 2) return false;
  if (left.join('') === right.join('')) return true;
  if (left.length !== right.length) return false;
  return left.every((word, at) => isSameWord(word, right[at] ?? '', distance));
}

function wordsOf(name: string): readonly string[] {
  const words = foldName(name).split(' ');
  const own = words.filter((word, at) => at === words.length - 1 || !ARTICLE.test(word));
  return own.map((word) => word.replace(/^(?:al|el)(?=\p{L}{4})/u, ''));
}

function isSameWord(one: string, other: string, distance: (left: string, right: string) => number): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < LEAST_LETTERS || foldSpelling(one) !== foldSpelling(other))
    return false;
  const longest = Math.max(one.length, other.length);
  return distance(one, other) <= (longest >= 9 ? 3 : 2) && !isInflected(one, other);
}

/** "German" and "Germans", "Latina" and "Latino". */
function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short)) return /^(?:i|s|an|ian|ese|es|ed|er)$/u.test(long.slice(short.length));
  return (
    one.length === other.length &&
    one.slice(0, -1) === other.slice(0, -1) &&
    /[ao]$/u.test(one) &&
    /[ao]$/u.test(other)
  );
}
