import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';
import { skipAddressee } from './skip-addressee.ts';
import { takesAddressee } from './takes-addressee.ts';
import { wordClasses } from './word-classes.ts';

/** Verbs behind which one bare noun is no statement: "said nothing". */
const SPOKEN = /^(?:say|tell|add|note|reply|respond|continue)$/u;
const SUBORDINATING = /^(?:while|whereas|although|though|when|as|after|before|if|because|since)$/u;
const LEAST_UNITS = 3;

/**
 * What a clause attributes in reported speech, as a stretch of its sentence without the final full stop: what stands behind it ("Kirby
 * said the US …"), before it ("…, Kirby said."), or on both sides ("The talks, Kirby said, …").
 *
 * @param next the next clause of the sentence: where it is another statement ("…, adding that"), the content ends before it
 */
export function findContent(
  units: readonly Unit[],
  clause: Clause,
  next: Clause | undefined,
): NounPhrase | null {
  const end = endOfSentence(units);
  if (clause.verb === 'according to') return aroundSource(units, clause, end);
  if (isParenthesis(units, clause)) {
    const to = endOfContent(units, clause.to + 1, next, end);
    if (to - clause.to >= LEAST_UNITS) return { from: startOfPart(units, clause.from), to };
  }
  const before = contentBefore(units, clause);
  if (before !== null && isFollowedByAside(units, clause, end)) return before;
  return clause.position === 'after' ? null : contentBehind(units, clause, next, end);
}

function endOfSentence(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 0 && /^[.?!…]$/u.test(units[end - 1]?.text ?? '')) end--;
  return end;
}

function aroundSource(units: readonly Unit[], { from, to }: Clause, end: number): NounPhrase | null {
  if (/^(?:that|which|who)$/u.test(units[from - 1]?.lower ?? ''))
    return end - to >= LEAST_UNITS ? { from: to, to: end } : null;
  if (from > 0) return { from: 0, to: to < end - LEAST_UNITS ? end : trimEnd(units, 0, from) };
  const start = units[to]?.text === ',' ? to + 1 : to;
  return end - start >= LEAST_UNITS ? { from: start, to: end } : null;
}

function contentBefore(units: readonly Unit[], { position, from }: Clause): NounPhrase | null {
  const before = units[from - 1];
  if (position === 'shared' || position === 'none' || before === undefined) return null;
  if (before.quotation === null && !/^(?:,|[—–-]|--)$/u.test(before.text)) return null;
  const to = before.quotation === null ? from - 1 : from;
  const start = startOfPart(units, to);
  return to - start >= LEAST_UNITS && hasVerb(units, start, to) ? { from: start, to } : null;
}

/** "The ferry, Ferrow said, was ready" */
function isParenthesis(units: readonly Unit[], { position, from, to }: Clause): boolean {
  const isOwn = position === 'before' || position === 'after';
  return isOwn && from > 1 && units[from - 1]?.text === ',' && units[to]?.text === ',';
}

function startOfPart(units: readonly Unit[], end: number): number {
  return units.findLastIndex(({ text }, index) => index < end && text === ';') + 1;
}

/** Nothing that could be what is said follows: "told CNN.", "said on Thursday.", "said Kirby, a spokesman." */
function isFollowedByAside(units: readonly Unit[], clause: Clause, end: number): boolean {
  const first = units[clause.to];
  if (clause.to >= end || first === undefined || clause.position === 'after') return true;
  if (hasVerb(units, clause.to, end) && first.text !== ',') return false;
  return (
    takesAddressee(clause.verb) ||
    /^(?:ADP|ADV|SCONJ|PUNCT)$/u.test(first.pos) ||
    wordClasses.isDay(first.lower) ||
    /^(?:earlier|later|last|this)$/u.test(first.lower)
  );
}

function contentBehind(
  units: readonly Unit[],
  clause: Clause,
  next: Clause | undefined,
  end: number,
): NounPhrase | null {
  // "as Kirby suggested," is about what stands around it, and how much of that is not certain.
  if (units[clause.from - 1]?.lower === 'as' && units[clause.to]?.text === ',') return null;
  let from = skipAddressee(units, clause);
  while (from < end && /^[,:—–]$/u.test(units[from]?.text ?? '')) from++;
  const comma = isSubordinate(units, clause)
    ? units.findIndex(({ text }, index) => index > from && text === ',')
    : -1;
  const limit = endOfContent(units, from, next, end);
  const to = trimEnd(units, from, comma > from && comma < limit ? comma : limit);
  if (to - from >= 2) return { from, to };
  const isNoun = /^(?:NOUN|PROPN)$/u.test(units[from]?.pos ?? '');
  return to - from === 1 && isNoun && !SPOKEN.test(clause.verb) ? { from, to } : null;
}

/** "While officials hope that it holds, it may not": what they hope ends at the comma. */
function isSubordinate(units: readonly Unit[], { from }: Clause): boolean {
  const opener = units.slice(0, 2).findIndex(({ lower }) => SUBORDINATING.test(lower));
  return opener >= 0 && opener < from && !units.slice(opener, from).some(({ text }) => text === ',');
}

function endOfContent(units: readonly Unit[], from: number, next: Clause | undefined, end: number): number {
  return (next !== undefined && next.from > from ? cutBefore(units, from, next) : null) ?? end;
}

/** Where another clause that is not part of what is said starts: ", adding that", ", according to", ", but Israel denied". */
function cutBefore(units: readonly Unit[], from: number, next: Clause): number | null {
  for (let index = next.from - 1; index > from; index--) {
    const unit = units[index];
    if (unit === undefined) return null;
    const isOther = next.position === 'shared' || next.verb === 'according to' || index < next.from - 1;
    if (unit.text === ',' && isOther) return index;
    if (!/^(?:and|but|while|,)$/u.test(unit.lower) && unit.pos !== 'ADV') return null;
  }
  return null;
}

function trimEnd(units: readonly Unit[], from: number, end: number): number {
  let to = end;
  while (to > from && /^[,;—–]$/u.test(units[to - 1]?.text ?? '')) to--;
  return to;
}

function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
  return units
    .slice(from, to)
    .some(({ pos, quotation }) => pos === 'VERB' || pos === 'AUX' || quotation !== null);
}
