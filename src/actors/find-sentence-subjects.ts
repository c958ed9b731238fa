import { clauseStart } from './clause-start.ts';
import { findSubjectBefore } from './find-subject-before.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';

export interface SentenceSubject extends NounPhrase {
  /** Whether its clause is not subordinate. */
  readonly isMain: boolean;
}

/** The subjects of a sentence’s verbs, in order, outside quotations. */
export function findSentenceSubjects(units: readonly Unit[]): readonly SentenceSubject[] {
  const subjects = new Map<number, SentenceSubject>();
  units.forEach((unit, index) => {
    const hasSubject = (unit.pos === 'VERB' && !unit.lower.endsWith('ing')) || unit.pos === 'AUX';
    if (!hasSubject || unit.quotation !== null || units[index - 1]?.lower === 'to') return;
    const found = findSubjectBefore(units, index);
    if (found === null || subjects.has(found.from)) return;
    subjects.set(found.from, {
      from: found.from,
      to: found.to,
      isMain: clauseStart.isMain(units, found.clauseFrom),
    });
  });
  return [...subjects.values()].sort((one, other) => one.from - other.from);
}
