import { clauseStart } from './clause-start.ts';
import { findBeforeApposition } from './find-before-apposition.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readAnyPhraseBefore } from './read-any-phrase-before.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import { roleNouns } from './role-nouns.ts';
import type { Unit } from './sentence.ts';
import { skipLeft } from './skip-left.ts';
import type { Subject } from './subject.ts';

const FARTHEST_RELATIVE = 20;

/**
 * The subject that stands to the left of a verb, over adverbs, a time, an apposition or a relative clause: "Kirby repeatedly said",
 * "Oren, a former ambassador, noted", "an official who briefed reporters argued".
 *
 * @param end index of the first unit of the verb’s group
 * @returns `null` where none stands there
 */
export function findSubjectBefore(units: readonly Unit[], end: number): Subject | null {
  const last = skipLeft.brackets(
    units,
    skipLeft.adverbs(units, skipLeft.time(units, skipLeft.adverbs(units, end))),
  );
  const left = units[last - 1];
  if (left === undefined) return null;
  if (left.lower === 'who' || (/^(?:which|that)$/u.test(left.lower) && left.pos === 'PRON')) {
    const found = findAntecedent(units, last - 1);
    return found !== null && (left.lower === 'who' || units[found.to - 1]?.pos === 'PROPN') ? found : null;
  }
  if (/^(?:[,—–-]|--)$/u.test(left.text)) return withRole(units, beforeBreak(units, last - 1));
  const relative = findRelative(units, last);
  const antecedent = relative === null ? null : findAntecedent(units, relative);
  if (antecedent !== null) return antecedent;
  return withRole(units, readPhraseBefore(units, last) ?? beforeBareRole(units, last));
}

function beforeBreak(units: readonly Unit[], at: number): NounPhrase | null {
  const behindBracket = skipLeft.brackets(units, at);
  return behindBracket < at ? readPhraseBefore(units, behindBracket) : findBeforeApposition(units, at);
}

/** "Anthony Anton, president of the association said": a role without an article is in apposition. */
function beforeBareRole(units: readonly Unit[], end: number): NounPhrase | null {
  const role = readAnyPhraseBefore(units, end);
  if (role === null || units[role.from - 1]?.text !== ',' || units[role.from - 2]?.pos !== 'PROPN')
    return null;
  return readPhraseBefore(units, role.from - 1);
}

/** "another friend, Mariam Emara told": what stands before the name belongs to the clause. */
function withRole(units: readonly Unit[], phrase: NounPhrase | null): Subject | null {
  if (phrase === null) return null;
  const { from, to } = phrase;
  if (units[from - 1]?.text !== ',' || units[from]?.pos !== 'PROPN') return { from, to, clauseFrom: from };
  const role = readPhraseBefore(units, from - 1);
  return { from, to, clauseFrom: role !== null && isRole(units, role) ? role.from : from };
}

/** Not so "The ferry" in "The ferry, Ferrow said, was late". */
function isRole(units: readonly Unit[], { from, to }: NounPhrase): boolean {
  const isBehindQuotation = units[from - 1] !== undefined && units[from - 1]?.quotation !== null;
  return (
    isBehindQuotation ||
    (clauseStart.isPossible(units, from) && units.slice(from, to).some(({ lower }) => roleNouns.has(lower)))
  );
}

/** Index of the "who" whose clause ends before `end`, if there is a verb in between. */
function findRelative(units: readonly Unit[], end: number): number | null {
  let hasVerb = false;
  for (let index = end - 1; index >= 0 && index > end - FARTHEST_RELATIVE; index--) {
    const unit = units[index];
    if (unit === undefined || unit.quotation !== null || /^[,;:—–]$/u.test(unit.text)) return null;
    if (/^(?:who|which)$/u.test(unit.lower)) return hasVerb ? index : null;
    if (unit.pos === 'SCONJ' || unit.pos === 'CCONJ') return null;
    hasVerb ||= unit.pos === 'VERB' || unit.pos === 'AUX';
  }
  return null;
}

function findAntecedent(units: readonly Unit[], relative: number): Subject | null {
  const end = /^(?:[,—–-]|--)$/u.test(units[relative - 1]?.text ?? '') ? relative - 1 : relative;
  return withRole(units, readPhraseBefore(units, skipLeft.brackets(units, end)));
}
