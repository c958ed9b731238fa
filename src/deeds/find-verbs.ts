import type { Unit } from '../actors/sentence.ts';

/** A verb with what stands before it. Numbers are indexes of units. */
export interface VerbGroup {
  /** The first auxiliary, or the verb itself; and the verb. */
  readonly from: number;
  readonly at: number;
  /** Where it stands alone: "be" as a verb of its own. */
  readonly isLink: boolean;
  readonly isPassive: boolean;
  /** `to`: "to reopen"; `ing`: "killing" without an auxiliary; `finite`: all others. */
  readonly form: 'finite' | 'to' | 'ing' | 'participle';
  readonly isNegated: boolean;
  /** Whether "may", "will", "would" and the like stand before it. */
  readonly isModal: boolean;
}

const BE = /^(?:is|are|was|were|am|be|been|being|['’]re|['’]m)$/u;
const GET = /^(?:get|gets|got|gotten)$/u;
const MODAL = /^(?:will|would|may|might|can|could|shall|should|must|ought|wo|ca|['’]ll|['’]d)$/u;
const NOT = /^(?:not|n['’]t|never|cannot|hardly|no)$/u;
const PARTICIPLE =
  /(?:ed|en|wn|nk|ne|lt|nt|pt|ht|ck|ng|de|id|ld|ost|un|et|ut|it)$|^(?:held|led|met|won|begun|left|kept|shot|done|gone)$/u;

/** The verbs of a sentence with their auxiliaries, in order. */
export function findVerbs(units: readonly Unit[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  units.forEach((unit, at) => {
    if (unit.quotation !== null) return;
    if (unit.pos === 'VERB' || isBare(units, at)) groups.push(readGroup(units, at));
    else if (unit.pos === 'AUX' && isLink(units, at)) groups.push({ ...readGroup(units, at), isLink: true });
  });
  return groups;
}

/** "did not open": what stands behind "did" or "will" and a subject is a verb, whatever it is taken for. */
function isBare(units: readonly Unit[], at: number): boolean {
  if (!/^(?:ADJ|NOUN)$/u.test(units[at]?.pos ?? '')) return false;
  let before = at - 1;
  while (NOT.test(units[before]?.lower ?? '')) before--;
  const lower = units[before]?.lower ?? '';
  return (
    (isModalVerb(units[before]) || /^(?:did|does|do)$/u.test(lower)) &&
    /^(?:NOUN|PROPN|PRON)$/u.test(units[before - 1]?.pos ?? '')
  );
}

/** "Will" and "May" are people's names as well. */
function isModalVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && MODAL.test(unit.lower) && unit.pos !== 'NOUN' && unit.pos !== 'PROPN';
}

function readGroup(units: readonly Unit[], at: number): VerbGroup {
  let from = at;
  let [hasBe, hasTo, isNegated, isModal] = [false, false, false, false];
  for (let before = at - 1; before >= 0; before--) {
    const unit = units[before];
    if (unit === undefined || unit.quotation !== null) break;
    const { lower, pos } = unit;
    if (lower === 'to' && before === from - 1) hasTo = true;
    else if (NOT.test(lower)) isNegated = true;
    else if (pos === 'AUX' || isModalVerb(unit) || (GET.test(lower) && before === at - 1)) {
      hasBe ||= BE.test(lower) || GET.test(lower);
      isModal ||= isModalVerb(unit);
    } else if (pos !== 'ADV') break;
    if (pos !== 'ADV' || NOT.test(lower)) from = before;
  }
  const lower = units[at]?.lower ?? '';
  const isIng = lower.endsWith('ing');
  const hasAuxiliary = from < at;
  const form = hasTo
    ? 'to'
    : isIng && !hasBe
      ? 'ing'
      : !hasAuxiliary && isReduced(units, at)
        ? 'participle'
        : 'finite';
  const isPassive = (hasBe && !isIng && PARTICIPLE.test(lower)) || form === 'participle';
  return { from, at, isLink: false, isPassive, form, isNegated, isModal };
}

/** "rockets fired by Hamas" */
function isReduced(units: readonly Unit[], at: number): boolean {
  return (
    PARTICIPLE.test(units[at]?.lower ?? '') &&
    units[at + 1]?.lower === 'by' &&
    /^(?:NOUN|PROPN)$/u.test(units[at - 1]?.pos ?? '')
  );
}

/** "are still captive": no verb follows that it belongs to. */
function isLink(units: readonly Unit[], at: number): boolean {
  if (!BE.test(units[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < Math.min(units.length, at + 5); next++) {
    const unit = units[next];
    if (unit === undefined || /^(?:VERB|AUX)$/u.test(unit.pos)) return false;
    if (unit.pos !== 'ADV' && !NOT.test(unit.lower)) return true;
  }
  return false;
}
