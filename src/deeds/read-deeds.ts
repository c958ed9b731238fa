import { clauseStart } from '../actors/clause-start.ts';
import { findSubjectBefore } from '../actors/find-subject-before.ts';
import { readWords } from '../actors/read-words.ts';
import type { Unit } from '../actors/sentence.ts';
import { wordClasses } from '../actors/word-classes.ts';
import type { Complement, Deed, NounGroup, Stance } from './deed.ts';
import { findVerbs, type VerbGroup } from './find-verbs.ts';
import { readGroupAfter } from './read-group-after.ts';
import { stemOf, toNounGroup } from './to-noun-group.ts';

/** Behind a verb they change what it says: "carried off", "called off". */
const PARTICLE = /^(?:off|up|down|out|back|away|over|aside)$/u;
const AGREED = /^(?:agree|agreed|agrees|promised?|promises|vow(?:ed|s)?|pledged?|pledges|undertook)$/u;
const REFUSED = /^(?:refused?|refuses|declined?|declines|den(?:y|ies|ied))$/u;
const FAILED = /^(?:fail(?:ed|s)?|unable|failing)$/u;
/** Before "to" they tell of what is done all the same: "managed to", "began to". */
const DONE =
  /^(?:managed?|began|begun|begins?|started?|starts|continued?|continues|came|went on|helped|helps?|used|had|has|have)$/u;
/** What a clause behind these words tells has not happened, or not yet. */
const CONDITION = /^(?:if|unless|whether|until|till|before)$/u;
const LIMIT = /^(?:more|less|fewer|than|least|most|as|many|at|up|to|about|around|some|nearly|almost|over)$/u;
const LEANING =
  /^(?:that|who|which|whom|whose|because|since|after|before|when|while|until|where|as|if|unless)$/u;
/** Where so many units are between a word and the verb it governs, it governs something else. */
const REACH = 6;

/** What each verb of a sentence tells, in order. Sentences are read by parts of speech, so that what is built oddly is read in part or not at all. */
export function readDeeds(sentence: string): readonly Deed[] {
  const units: readonly Unit[] = readWords(sentence).map((word) => ({ ...word, quotation: null }));
  const groups = findVerbs(units);
  const deeds: { readonly group: VerbGroup; readonly deed: Deed }[] = [];
  for (const group of groups) {
    const last = deeds.at(-1);
    const deed = readDeed(units, group, last?.deed ?? null);
    // "agreed to reopen" tells one thing.
    const isGoverned = group.form === 'to' && last !== undefined && governs(units, last.group, group);
    if (isGoverned) deeds.pop();
    const { clauseStart: start, isMain } = isGoverned ? last.deed : deed;
    deeds.push({ group, deed: { ...deed, clauseStart: start, isMain } });
  }
  return deeds.map(({ deed }) => deed);
}

function readDeed(units: readonly Unit[], group: VerbGroup, last: Deed | null): Deed {
  const { from, at, isPassive } = group;
  const found = group.form === 'finite' ? findSubjectBefore(units, from) : null;
  const reduced = group.form === 'participle' ? toNounGroup(units, nounBefore(units, at), at) : null;
  const own = found === null ? reduced : toNounGroup(units, behindTime(units, found), found.to);
  const subject = own ?? (inherits(units, group) ? (last?.doer ?? null) : null);
  const particle = PARTICLE.test(units[at + 1]?.lower ?? '') ? 1 : 0;
  const { object, complements, to } = readBehind(units, at + 1 + particle);
  const agent = complements.find(({ preposition }) => preposition === 'by')?.group ?? null;
  const clauseFrom = skipLimit(units, found?.clauseFrom ?? reduced?.from ?? from);
  const verb = group.isLink ? 'be' : stemOf(units[at]);
  return {
    verb: particle === 1 ? `${verb} ${units[at + 1]?.lower}` : verb,
    start: units[from]?.start ?? 0,
    end: units[at + particle]?.end ?? 0,
    doer: isPassive ? agent : subject,
    object: isPassive ? subject : object,
    complements: isPassive ? complements.filter(({ group: other }) => other !== agent) : complements,
    stance: stanceOf(units, group),
    isNegated: isNegated(units, group, own),
    isMain:
      group.form === 'finite' &&
      !leans(units, clauseFrom) &&
      (clauseStart.isMain(units, clauseFrom) || isFirst(units, clauseFrom)),
    clauseStart: units[clauseFrom]?.start ?? 0,
    clauseEnd: units[to - 1]?.end ?? 0,
  };
}

/** "…, killing 1,200", "killed 1,200 people and carried off 240", "refused to say". */
function inherits(units: readonly Unit[], { from, form }: VerbGroup): boolean {
  const before = units[from - 1];
  if (before === undefined) return false;
  return (
    form === 'to' || /^(?:and|but|or|then)$/u.test(before.lower) || (form === 'ing' && before.text === ',')
  );
}

/** "more than 500 people": the limit belongs to the number. */
function skipLimit(units: readonly Unit[], from: number): number {
  if (units[from]?.pos !== 'NUM') return from;
  let at = from;
  while (LIMIT.test(units[at - 1]?.lower ?? '') && at > from - 3) at--;
  return at;
}

function nounBefore(units: readonly Unit[], end: number): number {
  let from = end;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(units[from - 1]?.pos ?? '')) from--;
  return from;
}

interface Behind {
  readonly object: NounGroup | null;
  readonly complements: readonly Complement[];
  readonly to: number;
}

/** What stands behind a verb up to the next one: its object, and what is joined to it by prepositions. */
function readBehind(units: readonly Unit[], start: number): Behind {
  let to = skipAdverbs(units, start);
  const group = readGroupAfter(units, to);
  // "started Tuesday", "met last week": when, not what.
  const isTime = group !== null && wordClasses.isTime(units[group.to - 1]?.lower ?? '');
  const object = isTime ? null : group;
  to = group?.to ?? to;
  const complements: Complement[] = [];
  for (;;) {
    let at = skipAdverbs(units, to);
    if (units[at]?.text === ',') at++;
    const preposition = units[at]?.pos === 'ADP' || units[at]?.lower === 'to' ? units[at]?.lower : undefined;
    const group = preposition === undefined ? null : readGroupAfter(units, at + 1);
    if (preposition === undefined || group === null) return { object, complements, to };
    complements.push({ preposition, group });
    to = group.to;
  }
}

function skipAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  while (units[at]?.pos === 'ADV' && !/^(?:when|where|how|why)$/u.test(units[at]?.lower ?? '')) at++;
  return at;
}

/** Whether a verb stands right before an infinitive: "agreed to reopen", "refused yesterday to say". */
function governs(units: readonly Unit[], governor: VerbGroup, { from }: VerbGroup): boolean {
  return units.slice(governor.at + 1, from).every(({ pos }) => pos === 'ADV' || pos === 'PART');
}

function stanceOf(units: readonly Unit[], { from, at, form, isModal }: VerbGroup): Stance {
  if (isModal || isConditional(units, from)) return 'open';
  if (form === 'finite' || form === 'participle') return 'done';
  const governor = units[skipBack(units, from) - 1]?.lower ?? '';
  if (form === 'ing') return REFUSED.test(governor) ? 'refused' : 'done';
  if (AGREED.test(governor)) return 'agreed';
  if (REFUSED.test(governor)) return 'refused';
  return (DONE.test(governor) || FAILED.test(governor)) && at - from < REACH ? 'done' : 'open';
}

function isNegated(units: readonly Unit[], group: VerbGroup, subject: NounGroup | null): boolean {
  const first = units[subject?.from ?? -1]?.lower ?? '';
  const governor = group.form === 'to' ? (units[skipBack(units, group.from) - 1]?.lower ?? '') : '';
  const object = units[group.at + 1]?.lower ?? '';
  const odd = [
    group.isNegated,
    FAILED.test(governor),
    /^(?:no|none|nobody|neither|nothing)$/u.test(first),
    /^(?:no|nobody|nothing|neither)$/u.test(object),
    group.form === 'to' && isGovernorNegated(units, group),
  ].filter(Boolean).length;
  return odd % 2 === 1;
}

/** "did not agree to reopen" */
function isGovernorNegated(units: readonly Unit[], { from }: VerbGroup): boolean {
  const at = skipBack(units, from) - 1;
  return units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|n['’]t|never)$/u.test(lower));
}

function skipBack(units: readonly Unit[], end: number): number {
  let at = end;
  while (units[at - 1]?.pos === 'ADV' || units[at - 1]?.lower === 'to') at--;
  return at;
}

function isConditional(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 2 * REACH; at--) {
    if (/^[;:.]$/u.test(units[at]?.text ?? '')) return false;
    if (CONDITION.test(units[at]?.lower ?? '')) return true;
    if (units[at]?.text === ',' || units[at]?.pos === 'VERB') return false;
  }
  return false;
}

/** "On December 23 he urged": only a time or place stands before. */
function isFirst(units: readonly Unit[], from: number): boolean {
  return units
    .slice(0, from)
    .every(({ pos, lower }) => !/^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(pos) && !LEANING.test(lower));
}

/** "at a fund-raiser on December 12 Biden said": who does it begins behind the day. */
function behindTime(
  units: readonly Unit[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  for (let at = to - 2; at > from; at--) {
    const [unit, before, next] = [units[at], units[at - 1], units[at + 1]];
    const isTime =
      wordClasses.isTime(unit?.lower ?? '') ||
      (unit?.pos === 'NUM' && wordClasses.isTime(before?.lower ?? ''));
    if (isTime && /^(?:PROPN|DET|PRON)$/u.test(next?.pos ?? '')) return at + 1;
  }
  return from;
}

function leans(units: readonly Unit[], from: number): boolean {
  let at = from - 1;
  while (units[at]?.pos === 'ADV') at--;
  return LEANING.test(units[at]?.lower ?? '');
}
