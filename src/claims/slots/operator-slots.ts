import type { Difference } from '../difference.ts';
import type { Operator, OperatorFamily } from '../operator.ts';
import type { Wording } from '../wording.ts';
import { sharedWords } from './shared-words.ts';
import type { SlotComparison, SlotWords } from './slot-comparison.ts';

/** What the claim has of these, the source must have, too. */
const CLAIMED: ReadonlySet<OperatorFamily> = new Set(['polarity', 'modality', 'condition']);
/** What the source has of these, where it stands over words of the claim, the claim must have, too. */
const STATED: ReadonlySet<OperatorFamily> = new Set(['polarity', 'modality', 'bound']);
/** They set what they stand in under a condition, wherever it begins. */
const CONDITION = /^(?:if|unless|whether|provided|in case)$/iu;
const QUANTIFIED: ReadonlySet<string> = new Set([
  'all',
  'most',
  'few',
  'only',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);
/** So many words behind it are under a word like "not" or "may". */
const REACH = 5;

/** Compares the words that say whether at all, how surely and how far: a claim may have none that the source has not, and lose none that stands over what both say. */
export function compareOperators(
  claim: Wording,
  source: Wording,
  relatedTo: SlotWords['relatedTo'],
): SlotComparison {
  const isShared = sharedWords(claim, relatedTo);
  const differences: Difference[] = [];
  const add = (operator: Operator, given: string | null, stated: string | null) => {
    if (!differences.some(({ aspect }) => aspect === operator.family))
      differences.push({ aspect: operator.family, given, source: stated });
  };
  for (const operator of claim.operators) {
    const decides = CLAIMED.has(operator.family) || QUANTIFIED.has(operator.value);
    if (decides && !limitsFigure(operator, claim) && count(operator, claim) > count(operator, source))
      add(operator, operator.text, null);
  }
  for (const operator of source.operators) {
    const decides = CONDITION.test(operator.text)
      ? true
      : (STATED.has(operator.family) || QUANTIFIED.has(operator.value)) &&
        standsOver(operator, source, isShared);
    if (decides && !limitsFigure(operator, source) && !claim.operators.some((one) => isAlike(one, operator)))
      add(operator, null, operator.text);
  }
  return { differences, isMissing: false };
}

/** Two negations are not one. */
function count(operator: Operator, { operators }: Wording): number {
  return operators.filter((one) => isAlike(one, operator)).length;
}

function isAlike(left: Operator, right: Operator): boolean {
  return left.family === right.family && left.value === right.value;
}

/** "Some 40", "more than 40": compared with the number. */
function limitsFigure({ family, value, at }: Operator, { figures }: Wording): boolean {
  const isLimit = family === 'amount' || (family === 'bound' && value !== 'only');
  return isLimit && figures.some(({ from }) => from === at + 1);
}

/** Whether one of the next words is the claim's, too, before the clause ends. */
function standsOver(
  { at }: Operator,
  { text, words, stems }: Wording,
  isShared: (word: string) => boolean,
): boolean {
  for (let place = at + 1; place <= Math.min(at + REACH, words.length - 1); place++) {
    if (/[;:,—–]/u.test(text.slice(words[place - 1]?.end ?? 0, words[place]?.start ?? 0))) return false;
    if (stems[place] !== '' && isShared(words[place]?.text ?? '')) return true;
  }
  return false;
}
