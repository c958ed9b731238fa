import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';
import { wordClasses } from './word-classes.ts';

const LONGEST_SCARE_QUOTE = 24;
/** Adjectives that stand behind their noun and tell which source is meant: "officials familiar with the talks". */
const POSTPOSED = /^(?:familiar|close|briefed|involved|knowledgeable|privy|present)$/u;
const WHEN = /^(?:earlier|later|last|this|next|recently)$/u;

/**
 * Reads the noun phrase that starts at a unit: "Senator Chris Coons", "a former senior administration official". It ends before a
 * comma, a verb, a relative clause, a day.
 *
 * @returns `null` if none starts there
 */
export function readPhraseAfter(units: readonly Unit[], from: number): NounPhrase | null {
  const first = units[from];
  if (first === undefined || first.quotation !== null) return null;
  if (wordClasses.isPersonalPronoun(first.lower)) return { from, to: from + 1 };
  let hasHead = false;
  let to = from;
  for (; to < units.length; to++) {
    const unit = units[to];
    if (unit === undefined || (to > from && (wordClasses.isDay(unit.lower) || WHEN.test(unit.lower)))) break;
    const isHead = /^(?:NOUN|PROPN|NUM)$/u.test(unit.pos) && unit.quotation === null;
    const standsIn = to === from && standsForPeople(unit, units[to + 1]);
    hasHead ||= isHead || standsIn;
    if (
      !isHead &&
      !standsIn &&
      !qualifies(unit, units[to + 1], hasHead) &&
      !(hasHead && goesOn(units, from, to))
    )
      break;
  }
  return hasHead ? { from, to } : null;
}

/** "some within the room", "those close to her" */
function standsForPeople({ lower }: Unit, next: Unit | undefined): boolean {
  return (
    /^(?:some|others|many|several|few|most|those)$/u.test(lower) &&
    /^(?:in|inside|within|at|of|among|close|familiar|near|present)$/u.test(next?.lower ?? '')
  );
}

function qualifies(unit: Unit, next: Unit | undefined, hasHead: boolean): boolean {
  if (unit.quotation !== null) return !hasHead && unit.text.length <= LONGEST_SCARE_QUOTE;
  if (hasHead && POSTPOSED.test(unit.lower)) return /^(?:with|to|by|on|in|at)$/u.test(next?.lower ?? '');
  if (unit.pos === 'DET') return true;
  if (unit.pos === 'ADJ' || wordClasses.isPossessive(unit.lower)) return next !== undefined;
  return unit.pos === 'ADV' && !hasHead && next?.pos === 'ADJ';
}

function goesOn(units: readonly Unit[], from: number, at: number): boolean {
  const lower = units[at]?.lower ?? '';
  return wordClasses.isGenitive(lower) || (startsPhrase(units[at + 1]) && links(units, from, at));
}

function startsPhrase(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.quotation !== null) return false;
  return /^(?:NOUN|PROPN|NUM|DET|ADJ)$/u.test(unit.pos) || wordClasses.isPossessive(unit.lower);
}

/** After a name "in" and "at" say where it was said ("said Kirby in an interview"); after a noun they belong to it. */
function links(units: readonly Unit[], from: number, at: number): boolean {
  const link = units[at]?.lower ?? '';
  const before = units[at - 1];
  if (POSTPOSED.test(before?.lower ?? '')) return /^(?:with|to|by|on|in|at)$/u.test(link);
  const isNoun = before?.pos === 'NOUN' || (at - 1 === from && wordClasses.isStandIn(before?.lower ?? ''));
  if (/^(?:of|for|from)$/u.test(link)) return true;
  if (wordClasses.isCoordinating(link)) return units[at + 1]?.pos === 'PROPN' || isNoun;
  return isNoun && /^(?:at|in|with|near|within|inside|among)$/u.test(link) && units[from]?.pos !== 'PROPN';
}
