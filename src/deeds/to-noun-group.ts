import { isRoleNoun } from '../actors/is-role-noun.ts';
import type { Unit } from '../actors/sentence.ts';
import { wordClasses } from '../actors/word-classes.ts';
import { fold } from '../retrieval/fold.ts';
import { stem } from '../retrieval/vocabulary.ts';
import { baseStem } from './base-stem.ts';
import type { NounGroup } from './deed.ts';

/** Ends what the noun itself is: what follows qualifies it. */
const LINK =
  /^(?:of|for|at|from|in|with|to|on|near|against|about|inside|outside|within|under|behind|by|between|among|across|into)$/u;

/** "more than 240": of the number, not of what is counted. */
const LIMIT = /^(?:more|less|fewer|least|most|many|much|several|some|few)$/u;
const DEFINITE = /^(?:the|this|that|these|those|both)$/u;
/** "Secretary of State Antony Blinken": a role and then so many words of a name at least. */
const FEWEST_BEHIND_ROLE = 3;

/** Reads what a stretch of a sentence's units names; `null` where it has no noun, name or pronoun. */
export function toNounGroup(units: readonly Unit[], from: number, end: number): NounGroup | null {
  const link = units.findIndex(({ lower }, at) => at > from && at < end && LINK.test(lower));
  const to = link < 0 || isTitled(units, link, end) ? end : link;
  const heads: number[] = [];
  for (let at = from; at < to; at++) {
    // The last noun before "and", a comma or the end is what the group is of.
    if (isNominal(units[at]) && !isNominal(units[at + 1]) && !isGenitive(units, at, to)) heads.push(at);
  }
  const last = heads.at(-1);
  const first = units[from];
  const final = units[end - 1];
  if (last === undefined || first === undefined || final === undefined) return null;
  const pronoun = units[last]?.pos === 'PRON' ? (units[last]?.lower ?? '') : null;
  return {
    start: first.start,
    end: final.end,
    from,
    to: end,
    heads: heads.map((at) => stemOf(units[at])),
    modifiers: units
      .slice(from, to)
      .flatMap((unit, offset) =>
        !heads.includes(from + offset) && /^(?:NOUN|PROPN|ADJ)$/u.test(unit.pos) && !LIMIT.test(unit.lower)
          ? stemOf(unit)
          : [],
      ),
    names: units
      .slice(from, end)
      .filter(({ pos, lower }) => pos === 'PROPN' && !wordClasses.isTime(lower))
      .map(stemOf),
    isDefinite: units
      .slice(from, to)
      .some(
        ({ lower }) =>
          DEFINITE.test(lower) || wordClasses.isGenitive(lower) || wordClasses.isPossessive(lower),
      ),
    isName: units[last]?.pos === 'PROPN',
    pronoun,
  };
}

function isTitled(units: readonly Unit[], link: number, end: number): boolean {
  const behind = units.slice(link + 1, end);
  return (
    units[link]?.lower === 'of' &&
    isRoleNoun(units[link - 1]?.lower ?? '') &&
    behind.length >= FEWEST_BEHIND_ROLE &&
    behind.every(({ pos }) => pos === 'PROPN')
  );
}

/** The stem of a unit under its base form; of "cease-fire" that of the whole. */
export function stemOf(unit: Unit | undefined): string {
  return baseStem(stem(fold((unit?.text ?? '').replace(/['’]s$/u, '').replace(/[-‐‑]/gu, ''))));
}

function isNominal(unit: Unit | undefined): boolean {
  return unit !== undefined && (/^(?:NOUN|PROPN)$/u.test(unit.pos) || isPronoun(unit));
}

function isPronoun({ pos, lower }: Unit): boolean {
  return pos === 'PRON' && (wordClasses.isPersonalPronoun(lower) || /^(?:him|her|them|us|me)$/u.test(lower));
}

/** "Israel" in "Israel’s cabinet" qualifies what is behind. */
function isGenitive(units: readonly Unit[], at: number, to: number): boolean {
  return at + 1 < to - 1 && wordClasses.isGenitive(units[at + 1]?.lower ?? '');
}
