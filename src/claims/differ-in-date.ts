import type { NounGroup } from '../deeds/deed.ts';
import type { DateMention } from '../retrieval/read-dates.ts';
import type { Account } from './account.ts';
import type { AccountComparison, ToldPlace } from './account-comparison.ts';
import { compareGroups } from './compare-groups.ts';
import { isOnce } from './deed-classes.ts';

const DAY = 86_400_000;
const WEEKDAY = /day\b/iu;
/** A weekday is that of another week in articles so far apart. */
const WEEK = 7 * DAY;
/** Days that touch are one night, or one day in two places. */
const LEAST_GAP = DAY;
/** What lies further apart is rather two events. */
const MOST_GAP = 60 * DAY;

/**
 * Tells where two articles date one event differently. Only what happens once to somebody or something named is dated so firmly; "in May" does not differ from
 * "24 May".
 *
 * @param isNear whether their sentences say nearly the same anyway: then anything dated counts
 * @returns `null` where they do not
 */
export function differInDate(left: Account, right: Account, isNear: boolean): AccountComparison | null {
  const [own, other] = [left.date, right.date];
  if (own === null || other === null || (!isNear && !isOnce(left.kind)) || !left.isSo || !right.isSo)
    return null;
  if (left.deed.stance !== 'done' || right.deed.stance !== 'done') return null;
  if (own.text === other.text || !liesClose(left, right)) return null;
  const gap = Math.max(own.from - other.to, other.from - own.to);
  if (gap < LEAST_GAP || gap > MOST_GAP || (!isNear && !isOneThing(left, right))) return null;
  return {
    outcome: 'different',
    aspect: 'date',
    isDevelopment: false,
    here: placeOf(own),
    there: placeOf(other),
  };
}

/** Whether days counted from when the articles came out can be of one week; days that are named can always. */
function liesClose(left: Account, right: Account): boolean {
  if (
    left.date?.isRelative !== true &&
    right.date?.isRelative !== true &&
    !WEEKDAY.test(`${left.date?.text} ${right.date?.text}`)
  )
    return true;
  if (left.published === null || right.published === null) return false;
  return Math.abs(Date.parse(left.published) - Date.parse(right.published)) < WEEK;
}

/** Who or what it happened to is the same by name, and so is who did it, as far as both tell. */
function isOneThing(left: Account, right: Account): boolean {
  const [doers, objects] = [compareGroups(left.doer, right.doer), compareGroups(left.object, right.object)];
  if (doers === 'other' || objects === 'other') return false;
  const isIntransitive = left.object === null && right.object === null;
  return isIntransitive
    ? doers === 'same' && isCertain(left.doer) && isCertain(right.doer)
    : objects === 'same' && isCertain(left.object) && isCertain(right.object);
}

/** A name, or a thing that a name belongs to, without a number of them. */
function isCertain(group: NounGroup | null): boolean {
  return group !== null && group.names.length > 0 && (group.isName || group.isDefinite);
}

/** No more exactly than it is told; of a stretch of days the first. */
function placeOf({ start, text, from, to }: DateMention): ToldPlace {
  const length = to - from <= 2 * DAY ? 10 : to - from <= 31 * DAY ? 7 : 4;
  const written = text.replace(/[\s,.;:]+$/u, '');
  return { start, end: start + written.length, date: new Date(from).toISOString().slice(0, length) };
}
