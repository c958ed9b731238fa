import { stemsOf } from '../../answers/sentence.ts';
import { readWords } from '../../retrieval/read-words.ts';
import type { Difference } from '../difference.ts';
import type { Wording } from '../wording.ts';
import { compareDates } from './date-slots.ts';
import { compareFigures } from './figure-slots.ts';
import { isEmbedded } from './is-embedded.ts';
import { compareNames } from './name-slots.ts';
import { compareOperators } from './operator-slots.ts';
import type { ShownWords, SlotWords } from './slot-comparison.ts';
import { compareWords } from './word-slots.ts';

/** A claim held against words of an article, slot by slot. */
export interface SlotsCompared {
  /** Whether every figure, date and name of the claim is shown, and nothing in what is shown denies, hedges or conditions more or less than the claim. */
  readonly keepsForm: boolean;
  /** What stands there otherwise; empty where nothing does, and where so little is shared that they may be about different things. */
  readonly differences: readonly Difference[];
  /** Whether it stands there only inside what denies, doubts or invents it. */
  readonly isEmbedded: boolean;
  /** Other words of the claim for which nothing stands there, as written. */
  readonly unmatched: readonly string[];
  /** Which share of the claim's words that are no function words is shown, 0 to 1. */
  readonly shared: number;
}

/** More words than that without a counterpart are another story, or another way to tell the same. */
const MOST_UNMATCHED = 2;

/** Compares a claim with words that are shown. */
export function compareSlots(claim: Wording, shown: ShownWords, words: SlotWords): SlotsCompared {
  const exact = [
    compareFigures(claim, shown.wording),
    compareDates(claim, shown),
    compareNames(claim, shown, words),
  ];
  const operators = compareOperators(claim, shown.wording, words.relatedTo).differences;
  const { opposites, unmatched } = compareWords(claim, shown, words);
  const isInside = isEmbedded(claim, shown.wording, words.relatedTo);
  const isMissing = exact.some((comparison) => comparison.isMissing);
  const filled = exact.flatMap(({ differences }) => differences);
  const certain = [...filled, ...opposites];
  return {
    keepsForm: !isMissing && !isInside && certain.length === 0 && operators.length === 0,
    differences:
      certain.length > 0 || operators.length > 0 ? [...certain, ...operators] : wordsOnly(unmatched),
    isEmbedded: isInside,
    unmatched,
    shared: shareOf(claim, shown),
  };
}

/** Where nothing else differs, what the claim has and the source has not. */
function wordsOnly(unmatched: readonly string[]): readonly Difference[] {
  if (unmatched.length === 0 || unmatched.length > MOST_UNMATCHED) return [];
  return [{ aspect: 'words', given: unmatched.join(' … '), source: null }];
}

function shareOf({ stems }: Wording, { wording, around }: ShownWords): number {
  const there = new Set([...wording.stems, ...stemsOf(readWords(around))]);
  const own = stems.filter((stem) => stem !== '');
  return own.filter((stem) => there.has(stem)).length / Math.max(1, own.length);
}
