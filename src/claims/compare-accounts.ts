import type { Account, CountedFigure } from './account.ts';
import type { AccountComparison, ToldPlace } from './account-comparison.ts';
import { compareGroups } from './compare-groups.ts';
import { isMoving } from './deed-classes.ts';
import { differInDate } from './differ-in-date.ts';
import { differInVersion } from './differ-in-version.ts';
import { isSameEvent } from './is-same-event.ts';
import { valueRange } from './value-range.ts';

const DAY = 86_400_000;
/** What is said is no number of its own: "said 40 people". */
const SAYING = /^(?:sai|tell|report|estim|believ|think|claim|confirm|add|announc|know|see|expect)$/u;

/**
 * Holds what one article tells against what another one tells: only where both firmly tell of the same thing can they agree or differ.
 *
 * @param isNear whether their sentences say nearly the same anyway
 */
export function compareAccounts(left: Account, right: Account, isNear: boolean): AccountComparison {
  if (left.kind !== right.kind) return { outcome: 'unrelated' };
  const figures = compareCounted(left, right, isNear);
  if (figures.outcome !== 'unrelated') return figures;
  return (
    differInDate(left, right, isNear) ?? differInVersion(left, right, isNear) ?? { outcome: 'unrelated' }
  );
}

function compareCounted(left: Account, right: Account, isNear: boolean): AccountComparison {
  if (!left.isSo || !right.isSo || left.deed.stance !== right.deed.stance || SAYING.test(left.kind))
    return { outcome: 'unrelated' };
  for (const own of left.figures) {
    const other = right.figures.find((candidate) => countsSame(own, candidate));
    if (other === undefined || !isRestSame(own.slot, left, right)) continue;
    if (!isNear && !isSameEvent(left, right)) continue;
    const [here, there] = [valueRange(own.figure, left.wording), valueRange(other.figure, right.wording)];
    if (here.least <= there.most && there.least <= here.most) return { outcome: 'same' };
    return {
      outcome: 'different',
      aspect: 'figure',
      isDevelopment: isMoving(left.kind) && liesApart(left, right),
      here: placeOf(own, left),
      there: placeOf(other, right),
    };
  }
  return { outcome: 'unrelated' };
}

function countsSame(left: CountedFigure, right: CountedFigure): boolean {
  return (
    left.slot === right.slot &&
    left.figure.measure === right.figure.measure &&
    compareGroups(left.group, right.group) === 'same'
  );
}

/** What is not counted must be the same where both tell it, and be told by both unless it is what is counted. */
function isRestSame(slot: string, left: Account, right: Account): boolean {
  const doers = slot === 'doer' ? 'same' : compareGroups(left.doer, right.doer);
  const objects = slot === 'object' ? 'same' : compareGroups(left.object, right.object);
  if (doers === 'other' || objects === 'other') return false;
  return slot === 'object' || objects === 'same';
}

function liesApart({ published: left }: Account, { published: right }: Account): boolean {
  if (left === null || right === null) return false;
  return Math.abs(Date.parse(left) - Date.parse(right)) >= DAY;
}

function placeOf({ figure, group }: CountedFigure, { wording }: Account): ToldPlace {
  const { words, operators } = wording;
  const limit = operators.find(({ family, at }) => family === 'bound' && at === figure.from - 1);
  return { start: words[limit?.from ?? figure.from]?.start ?? group.start, end: group.end, date: null };
}
