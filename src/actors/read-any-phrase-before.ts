import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';
import { wordClasses } from './word-classes.ts';

const LINK =
  /^(?:of|for|at|from|in|with|to|on|near|against|about|inside|outside|within|under|behind|by|between|among|across|into|and|or|&)$/u;
const LONGEST_SCARE_QUOTE = 30;
const LONGEST_LIST = 8;
const LONGEST_PHRASE = 60;

/**
 * Reads the noun phrase that ends right before a unit, walking to the left over what qualifies it and over "of", "in", "and" with what
 * they link: "Officials briefed on the talks", "Biden, Harris and Blinken", "president of the association".
 *
 * @param end index of the unit behind the phrase
 * @returns `null` if none ends there; at most 60 units
 */
export function readAnyPhraseBefore(units: readonly Unit[], end: number): NounPhrase | null {
  const last = units[end - 1];
  if (last === undefined || !canEnd(last, units[end - 2])) return null;
  if (wordClasses.isPersonalPronoun(last.lower)) return { from: end - 1, to: end };
  let from = end - 1;
  for (
    let next = extend(units, from);
    next < from && end - next <= LONGEST_PHRASE;
    next = extend(units, from)
  )
    from = next;
  while (
    from < end - 1 &&
    wordClasses.isTime(units[from]?.lower ?? '') &&
    !wordClasses.isGenitive(units[from + 1]?.lower ?? '')
  )
    from++;
  return { from, to: end };
}

function canEnd(unit: Unit, before: Unit | undefined): boolean {
  if (unit.quotation !== null) return false;
  if (/^(?:NOUN|PROPN|NUM)$/u.test(unit.pos)) return true;
  if (wordClasses.isPersonalPronoun(unit.lower) || wordClasses.isStandIn(unit.lower)) return true;
  return unit.pos === 'VERB' && unit.lower.endsWith('ing') && wordClasses.isGenitive(before?.lower ?? '');
}

/** One step to the left: over one unit, or over a link with what it links. Returns `from` where the phrase starts. */
function extend(units: readonly Unit[], from: number): number {
  const unit = units[from - 1];
  const before = units[from - 2];
  if (units[from] === undefined || unit === undefined) return from;
  if (unit.pos === 'VERB' && before?.lower === 'to' && isNoun(units[from - 3])) return from - 3;
  if (unit.pos === 'VERB' && unit.lower.endsWith('ing') && before?.pos === 'NOUN') return from - 2;
  if (LINK.test(unit.lower) && before !== undefined) return overLink(units, from);
  if (unit.lower === ',' && isList(units, from)) return from - 1;
  if (isOpened(units[from])) return /^(?:all|both|half|nearly|even)$/u.test(unit.lower) ? from - 1 : from;
  if (unit.quotation !== null) return isScareQuote(unit, before) ? from - 1 : from;
  if (/^(?:that|which|what|whose|whatever)$/u.test(unit.lower)) return from;
  return qualifies(units, from) ? from - 1 : from;
}

/** An article or possessive opens a phrase. */
function isOpened(first: Unit | undefined): boolean {
  return first?.pos === 'DET' || wordClasses.isPossessive(first?.lower ?? '');
}

function qualifies(units: readonly Unit[], from: number): boolean {
  const unit = units[from - 1];
  const before = units[from - 2];
  if (unit === undefined) return false;
  if (isNominal(unit) || unit.pos === 'DET' || wordClasses.isPossessive(unit.lower)) return true;
  if (unit.pos === 'PART' && wordClasses.isGenitive(unit.lower)) return true;
  if (unit.pos === 'ADV') return units[from]?.pos === 'ADJ';
  if (unit.pos === 'VERB') return /(?:ed|ing)$/u.test(unit.lower) && before?.pos === 'DET';
  return unit.pos === 'PUNCT' && /^[./]$/u.test(unit.text) && before?.end === unit.start;
}

/** "officials in Washington", "officials briefed on the talks", "lawmakers opposed to the bill" */
function overLink(units: readonly Unit[], from: number): number {
  const link = units[from - 1]?.lower ?? '';
  const before = units[from - 2];
  if (isNominal(before)) return from - 2;
  const isParticiple =
    before?.pos === 'ADJ' || (before?.pos === 'VERB' && /(?:ed|ing|en)$/u.test(before.lower));
  return isParticiple && isNominal(units[from - 3]) && !wordClasses.isCoordinating(link) ? from - 3 : from;
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.pos === 'NOUN' || unit?.pos === 'PROPN';
}

function isNominal(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.quotation !== null) return false;
  return /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/u.test(unit.pos) || wordClasses.isStandIn(unit.lower);
}

/** "the “crooked” process" */
function isScareQuote({ text }: Unit, before: Unit | undefined): boolean {
  if (text.length > LONGEST_SCARE_QUOTE || /[,.?!]\W*$/u.test(text)) return false;
  return before !== undefined && /^(?:DET|ADJ|PART|PRON|PROPN)$/u.test(before.pos);
}

/** "Biden, Harris and Blinken": the comma is part of a list of names whose last two are joined by "and". */
function isList(units: readonly Unit[], from: number): boolean {
  if (units[from - 2]?.pos !== 'PROPN' || units[from]?.pos !== 'PROPN') return false;
  for (const [index, unit] of units.slice(from, from + LONGEST_LIST).entries()) {
    if (unit.lower === 'and') return units[from + index + 1]?.pos === 'PROPN';
    if (unit.pos !== 'PROPN' && unit.lower !== ',') return false;
  }
  return false;
}
