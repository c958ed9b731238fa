import type { ClaimReading } from '../claim-reading.ts';
import type { JudgedClaimSentence } from './judge-claim.ts';

/** Chosen on claims that were not trained on, see the model's card. */
export interface ClaimThresholds {
  /** From this probability on that a sentence tells it, a claim is told. */
  readonly told: number;
  /** From these probabilities on that a sentence tells otherwise, or has it in doubt, a claim is told otherwise or doubted, unless one tells it with `untold` or more. */
  readonly otherwise: number;
  readonly doubted: number;
  readonly untold: number;
}

const NEAREST = 3;
/** "Found" shows as many sentences that tell it. */
const MOST_POINTERS = 3;

/** Decides by thresholds what the sentences tell of a claim. Words around an article tell nothing. */
export function decideClaim(
  judged: readonly JudgedClaimSentence[],
  thresholds: ClaimThresholds,
): ClaimReading {
  const inArticles = judged.filter(({ kind }) => kind === 'article');
  const byTold = inArticles.toSorted((left, right) => right.told - left.told);
  const byOtherwise = inArticles.toSorted((left, right) => right.otherwise - left.otherwise);
  const told = byTold[0]?.told ?? 0;
  const otherwise = byOtherwise[0]?.otherwise ?? 0;
  const byDoubted = inArticles.toSorted((left, right) => right.doubted - left.doubted);
  const doubted = byDoubted[0]?.doubted ?? 0;
  const nearest = judged
    .toSorted((left, right) => nearnessOf(right) - nearnessOf(left))
    .slice(0, NEAREST)
    .map(({ number }) => number);
  const common = { instead: null, nearest };
  if (told >= thresholds.told)
    return {
      ...common,
      verdict: 'told',
      confidence: told,
      pointers: point(byTold.filter((sentence) => sentence.told >= thresholds.told)),
    };
  const isUntold = told < thresholds.untold;
  if (isUntold && otherwise >= thresholds.otherwise && otherwise >= doubted)
    return {
      ...common,
      verdict: 'told_otherwise',
      confidence: otherwise,
      pointers: point(byOtherwise.filter((sentence) => sentence.otherwise >= thresholds.otherwise)),
    };
  if (isUntold && doubted >= thresholds.doubted)
    return {
      ...common,
      verdict: 'denied_or_unsure',
      confidence: doubted,
      pointers: point(byDoubted.filter((sentence) => sentence.doubted >= thresholds.doubted)),
    };
  const confidence = 1 - Math.max(told, otherwise, doubted);
  return { ...common, verdict: 'not_told', confidence, pointers: [] };
}

function point(sentences: readonly JudgedClaimSentence[]): ClaimReading['pointers'] {
  return sentences.slice(0, MOST_POINTERS).map(({ number }) => ({ number, spans: [] }));
}

/** What the network finds near, and words before that. */
function nearnessOf({ told, otherwise, doubted, share }: JudgedClaimSentence): number {
  return Math.max(told, otherwise, doubted) + share;
}
