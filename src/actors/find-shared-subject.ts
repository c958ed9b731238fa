import { clauseStart } from './clause-start.ts';
import type { Cue } from './cue.ts';
import { findSubjectBefore } from './find-subject-before.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Unit } from './sentence.ts';
import { skipLeft } from './skip-left.ts';
import { speechVerbForms } from './speech-verb-forms.ts';

/**
 * The subject that a cue shares with an earlier verb of its sentence: "Biden met him, adding that", "he looked up and said". It is that
 * of the nearest clause that is not subordinate; for participles one with a verb of saying comes first. A participle right
 * behind a noun belongs to that ("protesters chanting").
 */
export function findSharedSubject(units: readonly Unit[], cue: Cue): NounPhrase | null {
  const last = skipLeft.adverbs(units, cue.from);
  if (cue.hasOwnSubject && units[last - 1]?.pos !== 'CCONJ') return null;
  if (cue.form === 'participle') {
    const bearer = findBearer(units, last);
    if (bearer !== null) return bearer;
  }
  let nearest: NounPhrase | null = null;
  for (let index = cue.from - 1; index >= 0; index--) {
    const unit = units[index];
    if (
      unit === undefined ||
      unit.quotation !== null ||
      !/^(?:VERB|AUX)$/u.test(unit.pos) ||
      unit.lower.endsWith('ing')
    )
      continue;
    const found = findSubjectBefore(units, index);
    if (found === null || !clauseStart.isMain(units, found.clauseFrom)) continue;
    if (/^(?:it|there|this|that)$/u.test(units[found.from]?.lower ?? '')) continue;
    nearest ??= found;
    if (cue.form !== 'participle' || speechVerbForms.has(unit.lower)) return found;
  }
  return nearest;
}

/** "held up a sign saying", "with officials urging", but not "in Washington saying" */
function findBearer(units: readonly Unit[], end: number): NounPhrase | null {
  if (!/^(?:NOUN|PROPN)$/u.test(units[end - 1]?.pos ?? '')) return null;
  const phrase = readPhraseBefore(units, end);
  const lead = phrase === null ? undefined : units[phrase.from - 1];
  return lead?.pos !== 'ADP' || /^(?:of|with|up|out|down|off)$/u.test(lead.lower) ? phrase : null;
}
