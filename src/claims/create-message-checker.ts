import { splitSentences } from '../passages/split-sentences.ts';
import type { CheckedSentence, CheckResult } from './checked-sentence.ts';
import type { ClaimWeigher } from './create-claim-weigher.ts';
import { isOpinion } from './is-opinion.ts';
import { saysEnough } from './says-enough.ts';

/** Checks a message against the sources, sentence by sentence, in order. */
export type MessageChecker = (
  text: string,
  now: Date,
  signal?: AbortSignal,
) => Promise<readonly CheckedSentence[]>;

/**
 * Makes a checker.
 *
 * @param most how many sentences are looked up; those behind them are left out
 */
export function createMessageChecker(weigh: ClaimWeigher, most: number): MessageChecker {
  const check = async (text: string, now: Date): Promise<CheckedSentence> => {
    const unchecked = reasonNotTo(text);
    if (unchecked !== null) return { text, result: unchecked, bearings: [] };
    const bearings = await weigh(text, now);
    const verdict = bearings[0]?.verdict;
    return { text, result: verdict === 'found' || verdict === 'differs' ? verdict : 'absent', bearings };
  };

  return async (text, now, signal) => {
    const checked: CheckedSentence[] = [];
    for (const sentence of sentencesOf(text).slice(0, most)) {
      signal?.throwIfAborted();
      checked.push(await check(sentence, now));
    }
    return checked;
  };
}

function reasonNotTo(sentence: string): CheckResult | null {
  if (/\?["”’')\]]*$/u.test(sentence)) return 'question';
  if (isOpinion(sentence)) return 'opinion';
  return saysEnough(sentence) ? null : 'short';
}

/** In a chat a line ends a sentence even without a full stop. Marks of quoting and lists in front are no part of it. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replace(/^\s*(?:>+|[-*•]|\d+[.)])\s+/u, ''))
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
