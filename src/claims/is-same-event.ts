import type { NounGroup } from '../deeds/deed.ts';
import type { DateMention } from '../retrieval/read-dates.ts';
import type { Account } from './account.ts';
import { compareGroups, isSameName } from './compare-groups.ts';

const DAY = 86_400_000;
const MONTH = 31 * DAY;
/** Besides the deed, who does it and to whom, so many words of both sentences must be the same where no date tells that it is one event; fewer of one name’s deed. */
const FEWEST_SHARED = 3;
const FEWEST_OF_ONE = 2;

/** So many names must stand about both tellings of one state: it is rare enough that somebody is held. */
const FEWEST_AROUND = 1;

/**
 * Whether two tellings of the same deed tell of one event. Judged strictly, since news tells of many strikes, talks and games that differ in their numbers: a name
 * must be in both, no name in the same place may be another, no time may exclude the other's, and a shared date or further shared words must tie them together.
 */
export function isSameEvent(left: Account, right: Account): boolean {
  if (isOneState(left, right)) return !hasOtherPlace(left, right) && !hasOtherTime(left, right);
  if (!sharesName(left, right) || hasOtherPlace(left, right) || hasOtherTime(left, right)) return false;
  if (isSingle(left, right) || isSingle(right, left)) return false;
  const isOfOne = left.doer?.isName === true && compareGroups(left.doer, right.doer) === 'same';
  return sharesDate(left, right) || countShared(left, right) >= (isOfOne ? FEWEST_OF_ONE : FEWEST_SHARED);
}

/** Those who are held are so until they are freed: two articles about the same parties tell of one state, whatever else they say. */
function isOneState(left: Account, right: Account): boolean {
  if (left.kind !== 'hold' || compareGroups(left.object, right.object) !== 'same') return false;
  if (isByUnknown(left) || isByUnknown(right)) return false;
  return (
    left.around.filter((name) => right.around.some((other) => isSameName(name, other))).length >=
    FEWEST_AROUND
  );
}

/** "It is holding 30 hostages": somebody else may hold the others. */
function isByUnknown({ doer, object, deed }: Account): boolean {
  return doer === null ? object !== null && object.start > deed.start : doer.pronoun !== null;
}

function groupsOf({ doer, object, deed }: Account): readonly NounGroup[] {
  return [doer, object, ...deed.complements.map(({ group }) => group)].flatMap((group) => group ?? []);
}

function namesOf(account: Account): readonly string[] {
  return groupsOf(account).flatMap(({ names }) => names);
}

function sharesName(left: Account, right: Account): boolean {
  const others = namesOf(right);
  return namesOf(left).some((name) => others.some((other) => isSameName(name, other)));
}

/** "in Hawaii" and "in Gaza"; a name more in one of them is no other, unless who does it is not told to be the same. */
function hasOtherPlace(left: Account, right: Account): boolean {
  for (const { preposition, group } of left.deed.complements) {
    if (group.names.length === 0) continue;
    const others = right.deed.complements.filter(
      (other) => other.preposition === preposition && other.group.names.length > 0,
    );
    if (others.length > 0 && !others.some((other) => sharesAny(other.group, group))) return true;
  }
  if (compareGroups(left.doer, right.doer) === 'same' && left.doer?.isName === true) return false;
  const [own, others] = [namesOf(left), namesOf(right)];
  const isWithin = (some: readonly string[], all: readonly string[]) =>
    some.every((name) => all.some((other) => isSameName(name, other)));
  return !isWithin(own, others) && !isWithin(others, own);
}

function sharesAny(left: NounGroup, right: NounGroup): boolean {
  return left.names.some((name) => right.names.some((other) => isSameName(name, other)));
}

function hasOtherTime({ date: left }: Account, { date: right }: Account): boolean {
  return left !== null && right !== null && !overlaps(left, right);
}

/** "in an airstrike", "when settlers opened fire", "on Thursday": one event among many, which the other must tell of in the same way. */
function isSingle(own: Account, other: Account): boolean {
  const isDay = own.date !== null && own.date.to - own.date.from <= 2 * DAY;
  if (isDay && other.date === null && !sharesDate(own, other)) return true;
  if (hasWhen(own) && !hasWhen(other)) return true;
  return own.deed.complements.some(
    ({ group }) =>
      isIndefinite(group, own) &&
      !other.deed.complements.some((one) => compareGroups(one.group, group) === 'same'),
  );
}

function hasWhen({ deed, wording }: Account): boolean {
  return /^[\s,]*(?:when|after|while|as)\b/iu.test(wording.text.slice(deed.clauseEnd));
}

function isIndefinite({ start, names }: NounGroup, { wording }: Account): boolean {
  return /^an?\s/iu.test(wording.text.slice(start)) && names.length <= 1;
}

function overlaps(left: DateMention, right: DateMention): boolean {
  return left.from < right.to && right.from < left.to;
}

function sharesDate(left: Account, right: Account): boolean {
  const isExact = ({ from, to }: DateMention) => to - from <= MONTH;
  return left.dates
    .filter(isExact)
    .some((date) => right.dates.filter(isExact).some((other) => overlaps(date, other)));
}

/** Words that both sentences have besides the deed, who does it and to whom. */
function countShared(left: Account, right: Account): number {
  const told = new Set([
    ...[left, right].flatMap(({ kind, deed }) => [kind, deed.verb]),
    ...[left, right].flatMap(({ doer, object }) =>
      [doer, object].flatMap((group) => [...(group?.heads ?? []), ...(group?.modifiers ?? [])]),
    ),
  ]);
  const stems = (account: Account) =>
    new Set(account.wording.stems.filter((stem) => stem !== '' && !told.has(stem) && !/^\d/u.test(stem)));
  const others = stems(right);
  return [...stems(left)].filter((stem) => others.has(stem)).length;
}
