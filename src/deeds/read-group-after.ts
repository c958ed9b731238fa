import type { Unit } from '../actors/sentence.ts';
import { wordClasses } from '../actors/word-classes.ts';
import type { NounGroup } from './deed.ts';
import { toNounGroup } from './to-noun-group.ts';

/** Before a number: "more than 240", "as many as 6,500". */
const LIMIT =
  /^(?:more|less|fewer|than|least|most|as|many|much|at|up|to|over|under|about|around|some|nearly|almost|roughly|approximately|only|just|another|close)$/u;

/**
 * Reads the noun group that begins at a unit: articles, numbers with what limits them, adjectives, nouns and names, genitives.
 *
 * @returns `null` where none begins there
 */
export function readGroupAfter(units: readonly Unit[], from: number): NounGroup | null {
  let at = skipLimit(units, from);
  let hasNoun = false;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) break;
    if (isPronoun(unit)) {
      if (!hasNoun && at === from) at++;
      break;
    }
    // "30 minutes Monday": a day behind a noun says when.
    if (hasNoun && wordClasses.isDay(unit.lower)) break;
    const isNoun = /^(?:NOUN|PROPN)$/u.test(unit.pos);
    if (isNoun || wordClasses.isGenitive(unit.lower)) hasNoun ||= isNoun;
    else if (hasNoun || !isBefore(unit, units[at + 1])) {
      if (!isAndName(units, at)) break;
    }
  }
  return at <= from ? null : toNounGroup(units, from, at);
}

function skipLimit(units: readonly Unit[], from: number): number {
  let at = from;
  while (LIMIT.test(units[at]?.lower ?? '') && at < from + 4) at++;
  return units[at]?.pos === 'NUM' ? at : from;
}

function isPronoun({ pos, lower }: Unit): boolean {
  return pos === 'PRON' && /^(?:i|he|she|they|we|you|it|him|her|them|us|me)$/u.test(lower);
}

function isBefore(unit: Unit, next: Unit | undefined): boolean {
  if (/^(?:DET|NUM|ADJ|SYM)$/u.test(unit.pos) || wordClasses.isPossessive(unit.lower)) return true;
  if (unit.pos === 'ADV') return next?.pos === 'ADJ' || next?.pos === 'NUM';
  return (
    unit.pos === 'VERB' && /(?:ed|ing)$/u.test(unit.lower) && /^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '')
  );
}

/** "Blinken and Sullivan" */
function isAndName(units: readonly Unit[], at: number): boolean {
  return (
    wordClasses.isCoordinating(units[at]?.lower ?? '') &&
    units[at - 1]?.pos === 'PROPN' &&
    units[at + 1]?.pos === 'PROPN'
  );
}
