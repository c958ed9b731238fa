import type { DateMention } from '../retrieval/read-dates.ts';
import { isSameName } from './compare-groups.ts';
import { isInFigure } from './is-in-figure.ts';
import type { Telling } from './telling.ts';

const DAY = 86_400_000;
/** Such a share of the words of both sentences is in either, of those of the shorter one in the longer one. */
const LEAST_OF_BOTH = 0.6;
const LEAST_OF_SHORTER = 0.8;
/** So many words in common tie two sentences together, whenever their articles came out; fewer only those of one day or with one date. */
const FEWEST = 5;
const FEWEST_LATER = 9;

/**
 * Whether two sentences say nearly the same in the same words, numbers and dates left aside. Both must name the same; sentences that are repeated from week to week with
 * other numbers, such as results of games, must be of one day or tell one date.
 */
export function isNearlySame(left: Telling, right: Telling): boolean {
  const [own, others] = [contentOf(left), contentOf(right)];
  const shared = [...own].filter((stem) => others.has(stem)).length;
  if (shared < FEWEST || !haveSameNames(left, right)) return false;
  const isNear =
    shared >= LEAST_OF_BOTH * new Set([...own, ...others]).size &&
    shared >= LEAST_OF_SHORTER * Math.min(own.size, others.size);
  return isNear && (shared >= FEWEST_LATER || areOfOneTime(left, right));
}

function contentOf({ wording }: Telling): ReadonlySet<string> {
  return new Set(
    wording.stems.filter((stem, at) => stem !== '' && !wording.isDate(at) && !isInFigure(wording, at)),
  );
}

function haveSameNames(left: Telling, right: Telling): boolean {
  const within = (some: readonly string[], all: readonly string[]) =>
    some.every((name) => all.some((other) => isSameName(name, other)));
  return within(left.names, right.names) && within(right.names, left.names);
}

function areOfOneTime(left: Telling, right: Telling): boolean {
  const overlaps = (date: DateMention, other: DateMention) => date.from < other.to && other.from < date.to;
  if (left.dates.some((date) => right.dates.some((other) => overlaps(date, other)))) return true;
  if (left.published === null || right.published === null) return false;
  return Math.abs(Date.parse(left.published) - Date.parse(right.published)) <= DAY;
}
