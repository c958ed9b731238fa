import type { Unit } from './sentence.ts';
import { wordClasses } from './word-classes.ts';

const LONGEST_BRACKET = 12;
const BEFORE_TIME = /^(?:last|this|next|early|late|on|in|earlier|the|a|that|each|every|one)$/u;

/** Steps to the left over what can stand between a subject and its verb. Each takes and returns the index behind the next unit. */
export const skipLeft = {
  /** "repeatedly", "himself" */
  adverbs(units: readonly Unit[], end: number): number {
    let last = end;
    while (
      last > 0 &&
      (units[last - 1]?.pos === 'ADV' || wordClasses.isReflexive(units[last - 1]?.lower ?? ''))
    )
      last--;
    return last;
  },
  /** "last year", "on Monday" */
  time(units: readonly Unit[], end: number): number {
    if (!wordClasses.isTime(units[end - 1]?.lower ?? '')) return end;
    let last = end - 1;
    while (last > 0 && (BEFORE_TIME.test(units[last - 1]?.lower ?? '') || units[last - 1]?.pos === 'ADJ'))
      last--;
    const left = units[last - 1];
    return left !== undefined &&
      (/^(?:PROPN|NOUN|PRON|ADV)$/u.test(left.pos) || /^(?:[),—–-]|--)$/u.test(left.text))
      ? last
      : end;
  },
  /** "(R-Ohio)" */
  brackets(units: readonly Unit[], end: number): number {
    if (!/^[)\]]$/u.test(units[end - 1]?.text ?? '')) return end;
    for (let index = end - 2; index > 0 && index > end - LONGEST_BRACKET; index--) {
      if (/^[([]$/u.test(units[index]?.text ?? '')) return index;
    }
    return end;
  },
};
