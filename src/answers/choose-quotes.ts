import { leansBack } from './leans-back.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

/**
 * A second sentence is quoted if it is at least this likely to answer, as a share of the best one's probability, a third one if it is a little more so. Lower ones found the answer for
 * 5 of 100 questions more (own sets, SQuAD 2.0, CLAPNQ) at a quarter more text.
 */
const LIKELY: readonly number[] = [1, 0.1, 0.15];
/**
 * All quotes together hold at most this many characters, or so many where the next is about as likely or the best begins by pointing back ("His …"), and may lack the name that is asked for; the
 * best is quoted whatever its length.
 */
const MOST_CHARACTERS = 520;
const MOST_FOR_RIVALS = 700;
const RIVAL = 0.5;

/**
 * The best sentence, and up to two more that are nearly as likely to answer, as long as they are short and say something new.
 *
 * @param ranked best first
 */
export function chooseQuotes(ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const chosen = [best];
  let characters = lengthOf(best);
  for (const next of ranked.slice(1)) {
    const likely = LIKELY[chosen.length];
    if (likely === undefined || next.probability < likely * best.probability) break;
    const isRival = next.probability >= RIVAL * best.probability || leansBack(best.candidate.sentence.text);
    const most = isRival ? MOST_FOR_RIVALS : MOST_CHARACTERS;
    if (characters + lengthOf(next) > most || chosen.some((other) => saysTheSame(other, next))) continue;
    chosen.push(next);
    characters += lengthOf(next);
  }
  return chosen;
}

function lengthOf({ candidate }: RankedCandidate): number {
  return candidate.sentence.text.length;
}

/** From this share of common stems on, two sentences count as one told twice. */
const SAME = 0.8;

/** Whether two sentences hold the same words: agency copy, a caption printed twice. */
export function saysTheSame(left: RankedCandidate, right: RankedCandidate): boolean {
  const [a, b] = [stemsOf(left), stemsOf(right)];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common >= SAME * Math.min(a.size, b.size);
}

function stemsOf({ candidate }: RankedCandidate): ReadonlySet<string> {
  return new Set(candidate.sentence.stems.filter((stem) => stem !== ''));
}
