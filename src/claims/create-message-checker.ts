import { splitSentences } from '../passages/split-sentences.ts';
import type { Bearing } from './bearing.ts';
import type { CheckedSentence, CheckResult } from './checked-sentence.ts';
import type { Claim } from './claim.ts';
import type { ClaimWeigher } from './create-claim-weigher.ts';
import { isOpinion } from './is-opinion.ts';
import { saysEnough } from './says-enough.ts';
import { splitClauses } from './split-clauses.ts';
import { withoutChatter } from './without-chatter.ts';

/** Checks a message against the sources, sentence by sentence, in order. */
export type MessageChecker = (message: Claim) => Promise<readonly CheckedSentence[]>;

/**
 * Makes a checker.
 *
 * @param most how many sentences are looked up; those behind them are left out
 * @param findWords where a sentence stands word for word by itself: "hope springs eternal"
 */
export function createMessageChecker(
  weigh: ClaimWeigher,
  most: number,
  findWords?: (text: string) => Promise<readonly Bearing[]>,
): MessageChecker {
  const check = async (text: string, message: Claim): Promise<CheckedSentence> => {
    const said = withoutChatter(text);
    const unchecked = reasonNotTo(said);
    if (unchecked !== null && unchecked !== 'short') return { text, result: unchecked, bearings: [] };
    // What stands there to the letter needs nobody to judge it.
    const quoted = (await findWords?.(said)) ?? [];
    if (quoted.length > 0) return { text, result: 'found', bearings: quoted };
    if (unchecked !== null) return { text, result: unchecked, bearings: [] };
    const bearings = await weigh({ ...message, text: said });
    const verdict = bearings[0]?.verdict;
    return { text, result: verdict === 'found' || verdict === 'differs' ? verdict : 'absent', bearings };
  };

  /** A sentence that no source has as a whole may string together statements that sources have. */
  const checkClauses = async (
    whole: CheckedSentence,
    message: Claim,
  ): Promise<readonly CheckedSentence[]> => {
    const parts: CheckedSentence[] = [];
    for (const clause of splitClauses(whole.text)) parts.push(await check(clause, message));
    return parts.some(({ result }) => result === 'found' || result === 'differs') ? parts : [whole];
  };

  return async (message) => {
    const checked: CheckedSentence[] = [];
    for (const sentence of sentencesOf(message.text).slice(0, most)) {
      message.signal?.throwIfAborted();
      const whole = await check(sentence, message);
      checked.push(...(whole.result === 'absent' ? await checkClauses(whole, message) : [whole]));
    }
    return checked.slice(0, most);
  };
}

function reasonNotTo(sentence: string): CheckResult | null {
  if (/\?["”’')\]]*$/u.test(sentence)) return 'question';
  if (isOpinion(sentence)) return 'opinion';
  return saysEnough(sentence) ? null : 'short';
}

/** Small print, and the articles under an answer: they are no statements. */
const FOOTNOTE = /^\s*(?:-#\s|\[\d{1,2}\]\s)/u;
/** The number of an article behind a quote. */
const MARK = /\s*\[\d{1,2}\](?=[\s.,;:]|$)/gu;

/** In a chat a line ends a sentence even without a full stop. Marks of quoting and lists in front are no part of it. */
function sentencesOf(text: string): readonly string[] {
  return (
    text
      .split(/[\r\n\u2028\u2029]+/u)
      .filter((line) => !FOOTNOTE.test(line))
      .map((line) => line.replaceAll(MARK, ''))
      .map((line) => line.replace(/^\s*(?:>+|[-*•]|\d+[.)])\s+/u, ''))
      .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
      // Where nobody writes capitals, a full stop behind a whole word ends a sentence all the same.
      .flatMap((sentence) => sentence.split(/(?<=[\p{Ll}\d]{4}[.!?]) +(?=\p{Ll})/u))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  );
}
