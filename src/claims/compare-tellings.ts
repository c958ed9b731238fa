import type { AccountComparison, ToldPlace } from './account-comparison.ts';
import { compareAccounts } from './compare-accounts.ts';
import type { Figure } from './figure.ts';
import { isNearlySame } from './is-nearly-same.ts';
import type { Telling } from './telling.ts';
import { valueRange } from './value-range.ts';
import type { Wording } from './wording.ts';

/** Holds a sentence of one article against one of another: they differ if any of their tellings do, else they may agree in one. */
export function compareTellings(left: Telling, right: Telling): AccountComparison {
  const isNear = isNearlySame(left, right);
  let isSame = false;
  for (const own of left.accounts)
    for (const other of right.accounts) {
      const comparison = compareAccounts(own, other, isNear);
      if (comparison.outcome === 'different') return comparison;
      isSame ||= comparison.outcome === 'same';
    }
  const figures = isNear && !isSame ? compareFigures(left, right) : null;
  return figures ?? { outcome: isSame ? 'same' : 'unrelated' };
}

/** Numbers of two sentences that say nearly the same: each has its counterpart in the order in which they come. */
function compareFigures(left: Telling, right: Telling): AccountComparison | null {
  const [own, others] = [left.wording.figures, right.wording.figures];
  if (own.length === 0 || own.length !== others.length) return null;
  const differing = own.flatMap((figure, at) => {
    const other = others[at];
    return other === undefined || isAlike(figure, left, other, right) ? [] : [{ figure, other }];
  });
  const [first] = differing;
  if (first === undefined) return { outcome: 'same' };
  const { figure, other } = first;
  if (differing.length > 1 || figure.measure !== other.measure || figure.units[0] !== other.units[0])
    return null;
  return {
    outcome: 'different',
    aspect: 'figure',
    isDevelopment: left.published?.slice(0, 10) !== right.published?.slice(0, 10),
    here: placeOf(figure, left.wording),
    there: placeOf(other, right.wording),
  };
}

function isAlike(figure: Figure, left: Telling, other: Figure, right: Telling): boolean {
  const [here, there] = [valueRange(figure, left.wording), valueRange(other, right.wording)];
  return here.least <= there.most && there.least <= here.most;
}

function placeOf({ from, to }: Figure, { words, text }: Wording): ToldPlace {
  const next = words[to];
  const isUnit = next !== undefined && /^\s$/u.test(text.slice(words[to - 1]?.end ?? 0, next.start));
  const [start, end] = [words[from]?.start ?? 0, (isUnit ? next.end : words[to - 1]?.end) ?? 0];
  const isSigned = /[$£€₪]/u.test(text.charAt(start - 1));
  return {
    start: isSigned ? start - 1 : start,
    end: text.charAt(end) === '%' ? end + 1 : end,
    date: null,
  };
}
