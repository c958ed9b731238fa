import { splitSentences } from '../passages/split-sentences.ts';
import type { Bearing } from './bearing.ts';
import type { CheckedSentence, CheckResult } from './checked-sentence.ts';
import type { ClaimWeigher } from './create-claim-weigher.ts';
import { isOpinion } from './is-opinion.ts';
import { saysEnough } from './says-enough.ts';
import { splitClauses } from './split-clauses.ts';
import { withoutChatter } from './without-chatter.ts';

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
 * @param findWords where a sentence that is not found otherwise stands word for word by itself: "hope springs eternal"
 */
export function createMessageChecker(
  weigh: ClaimWeigher,
  most: number,
  findWords?: (text: string) => Promise<readonly Bearing[]>,
): MessageChecker {
  const check = async (text: string, now: Date): Promise<CheckedSentence> => {
    const said = withoutChatter(text);
    const unchecked = reasonNotTo(said);
    if (unchecked !== null && unchecked !== 'short') return { text, result: unchecked, bearings: [] };
    const bearings = unchecked === 'short' ? [] : await weigh(said, now);
    const verdict = bearings[0]?.verdict;
    if (verdict === 'found' || verdict === 'differs') return { text, result: verdict, bearings };
    const quoted = (await findWords?.(said)) ?? [];
    return quoted.length > 0
      ? { text, result: 'found', bearings: quoted }
      : { text, result: unchecked ?? 'absent', bearings };
  };

  /** A sentence that no source has as a whole may string together statements that sources have. */
  const checkClauses = async (whole: CheckedSentence, now: Date): Promise<readonly CheckedSentence[]> => {
    const parts: CheckedSentence[] = [];
    for (const clause of splitClauses(whole.text)) parts.push(await check(clause, now));
    return parts.some(({ result }) => result === 'found' || result === 'differs') ? parts : [whole];
  };

  return async (text, now, signal) => {
    const checked: CheckedSentence[] = [];
    for (const sentence of sentencesOf(text).slice(0, most)) {
      signal?.throwIfAborted();
      const whole = await check(sentence, now);
      checked.push(...(whole.result === 'absent' ? await checkClauses(whole, now) : [whole]));
    }
    return checked.slice(0, most);
  };
}

function reasonNotTo(sentence: string): CheckResult | null {
  if (/\?["”’')\]]*$/u.test(sentence)) return 'question';
  if (isOpinion(sentence)) return 'opinion';
  return saysEnough(sentence) ? null : 'short';
}

/** In a chat a line ends a sentence even without a full stop. Marks of quoting and lists in front are no part of it. */
function sentencesOf(text: string): readonly string[] {
  return (
    text
      .split(/[\r\n\u2028\u2029]+/u)
      .map((line) => line.replace(/^\s*(?:>+|[-*•]|\d+[.)])\s+/u, ''))
      .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
      // Where nobody writes capitals, a full stop behind a whole word ends a sentence all the same.
      .flatMap((sentence) => sentence.split(/(?<=[\p{Ll}\d]{4}[.!?]) +(?=\p{Ll})/u))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  );
}
