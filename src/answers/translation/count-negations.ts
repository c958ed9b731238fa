import type { LanguageWords } from '../languages/language-words.ts';
import { findPhrases } from './find-phrases.ts';
import type { TextToken } from './text-token.ts';

/** The other half of a negation stands so many words behind the first at most. */
const REACH = 8;

/** How often a text negates. Words that negate together, as "no … nunca" and "ne … pas" do, count once. */
export function countNegations(
  tokens: readonly TextToken[],
  { negation: { first, second, weak, idle, isFirstEnough } }: LanguageWords,
): number {
  const places = (list: string) => new Set(findPhrases(tokens, list).map(({ at }) => at));
  const [openers, seconds, weaks] = [places(first), places(second), places(weak)];
  const idles = new Set(findPhrases(tokens, idle).map(({ at, length }) => at + length - 1));
  let count = 0;
  let reach = -1;
  let isClosed = true;
  tokens.forEach((token, at) => {
    const isSecond = seconds.has(at) || weaks.has(at);
    if (at <= reach && isSecond) {
      if (!isClosed && !idles.has(at)) count++;
      isClosed = true;
      return;
    }
    if (!openers.has(at) || idles.has(at)) return;
    // "Ne" alone is half a negation; what else may open one is whole by itself.
    isClosed = isFirstEnough || !/^(?:ne|n)$/u.test(token.folded);
    if (isClosed) count++;
    reach = at + REACH;
  });
  return count;
}
