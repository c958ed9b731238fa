import type { NounGroup } from '../deeds/deed.ts';
import type { Account } from './account.ts';
import type { AccountComparison, ToldPlace } from './account-comparison.ts';
import { compareGroups, isSameName } from './compare-groups.ts';
import { isByOne } from './deed-classes.ts';
import { isSameEvent } from './is-same-event.ts';

const DAY = 86_400_000;
/** What is told further apart can both have been so in its time. */
const MOST_APART = 14 * DAY;
/** They say what is, for a time or in some respect, rather than what was done. */
const STATES =
  /^(?:be|have|do|get|want|need|know|sai|say|tell|think|believ|see|look|seem|appear|make|go|come|take|give|keep|let|plai|run|try|like|us|work|mean|ask|call|show|help|feel|find|put|score|start)$/u;

/**
 * Tells where two articles tell one deed differently: one as done or agreed, the other as not done or refused; or done by another.
 *
 * @param isNear whether their sentences say nearly the same anyway
 * @returns `null` where they do not
 */
export function differInVersion(left: Account, right: Account, isNear: boolean): AccountComparison | null {
  if (left.deed.stance === 'open' || right.deed.stance === 'open' || !liesClose(left, right)) return null;
  if (isNear && left.isSo !== right.isSo && areTold(left, right)) return toDifference(left, right);
  if (STATES.test(left.kind)) return null;
  const objects = compareGroups(left.object, right.object);
  if (objects !== 'same' || !isCertain(left.object) || !isCertain(right.object)) return null;
  const doers = compareGroups(left.doer, right.doer);
  const isOpposite = left.isSo !== right.isSo && doers === 'same' && left.doer?.isName === true;
  const isByAnother = left.isSo && right.isSo && isByOne(left.kind) && areOthers(left.doer, right.doer);
  // Who is said to have done it differs, what was done must not.
  const [own, other] = isByAnother ? [withoutDoer(left), withoutDoer(right)] : [left, right];
  return (isOpposite || isByAnother) && isSameEvent(own, other) ? toDifference(left, right) : null;
}

function withoutDoer(account: Account): Account {
  return { ...account, doer: null };
}

/** In sentences that say nearly the same, who does it or to whom makes sure that it is the same verb of both. */
function areTold(left: Account, right: Account): boolean {
  const [doers, objects] = [compareGroups(left.doer, right.doer), compareGroups(left.object, right.object)];
  if (objects === 'other') return false;
  return (
    doers === 'same' || (left.doer === null && right.doer === null && objects === 'same' && left.deed.isMain)
  );
}

function toDifference(left: Account, right: Account): AccountComparison {
  return {
    outcome: 'different',
    aspect: 'version',
    isDevelopment: false,
    here: clauseOf(left),
    there: clauseOf(right),
  };
}

/** Two persons, each with a given name, or the same of two peoples: "an Israeli rocket", "a Palestinian rocket". What a company does its head does as well. */
function areOthers(left: NounGroup | null, right: NounGroup | null): boolean {
  if (left === null || right === null || left.heads.length !== 1 || right.heads.length !== 1) return false;
  if (left.names.some((name) => right.names.some((other) => isSameName(name, other)))) return false;
  const arePersons = left.isName && right.isName && isFull(left) && isFull(right);
  const areAlike =
    !left.isName &&
    !right.isName &&
    left.heads[0] === right.heads[0] &&
    left.names.length * right.names.length > 0;
  return arePersons || areAlike;
}

function isFull({ names }: NounGroup): boolean {
  return names.length >= 2;
}

function isCertain(group: NounGroup | null): boolean {
  if (group === null) return false;
  return group.isName || (group.isDefinite && (group.names.length > 0 || group.modifiers.length > 0));
}

function liesClose({ published: left }: Account, { published: right }: Account): boolean {
  if (left === null || right === null) return false;
  return Math.abs(Date.parse(left) - Date.parse(right)) <= MOST_APART;
}

function clauseOf({ deed }: Account): ToldPlace {
  return { start: deed.clauseStart, end: deed.clauseEnd, date: null };
}
