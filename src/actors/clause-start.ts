import type { Unit } from './sentence.ts';
import { skipLeft } from './skip-left.ts';
import { wordClasses } from './word-classes.ts';

/** How sure it is that a clause starts at a unit, by what stands before it. */
export const clauseStart = {
  /** At the start of the sentence, behind a quotation or "and". */
  isCertain(units: readonly Unit[], from: number): boolean {
    const before = units[from - 1];
    return before === undefined || before.quotation !== null || before.pos === 'CCONJ';
  },
  /** There, or behind a mark or a subordinating word. */
  isPossible(units: readonly Unit[], from: number): boolean {
    const before = units[from - 1];
    return (
      clauseStart.isCertain(units, from) ||
      /^[,;:.—–(-]$/u.test(before?.text ?? '') ||
      before?.pos === 'SCONJ'
    );
  },
  /** A clause that is not subordinate to "that", "who", "as", "after": its subject can be that of a later verb. */
  isMain(units: readonly Unit[], from: number): boolean {
    const before = units[skipLeft.adverbs(units, from) - 1];
    if (before === undefined || before.quotation !== null || wordClasses.isTime(before.lower)) return true;
    return (
      /^[,;:.—–(-]$/u.test(before.text) ||
      /^(?:and|but|or|so|yet|when|if|while|though|although)$/u.test(before.lower)
    );
  },
};
