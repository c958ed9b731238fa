import type { Comparison } from './comparison.ts';
import { countSameDeed } from './count-same-deed.ts';
import type { Difference } from './difference.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair.ts';

/** Compares the numbers of a claim with the source's: each must be there, for the same things. */
export function compareFigures(pair: Pair): Comparison {
  const differences: Difference[] = [];
  let isMissing = false;
  const free = [...pair.source.wording.figures];
  for (const figure of pair.claim.figures) {
    const same = free.findIndex((other) => isSame(figure, other) && countsSame(figure, other, pair));
    if (same >= 0) {
      free.splice(same, 1);
      continue;
    }
    const other = findOther(figure, free, pair);
    if (other === undefined) isMissing = true;
    else differences.push({ aspect: 'number', given: figure.text, source: other.text });
  }
  return { differences, isMissing };
}

function isSame(left: Figure, right: Figure): boolean {
  return left.value === right.value && (left.measure === right.measure || right.measure === 'count');
}

/** Of two figures in one sentence each belongs to its own things; where nothing is named behind one, what stands around it must do. */
function countsSame({ units }: Figure, other: Figure, { isAlike }: Pair): boolean {
  if (units.length === 0 || other.units.length === 0) return true;
  return units.some((unit) => other.units.some((stem) => isAlike(unit, stem)));
}

function findOther(figure: Figure, others: readonly Figure[], pair: Pair): Figure | undefined {
  const comparable = others.filter(
    (other) =>
      other.measure === figure.measure &&
      countSameDeed(
        { wording: pair.claim, figure },
        { wording: pair.source.wording, figure: other },
        pair.isAlike,
      ),
  );
  const named = comparable.find(
    (other) =>
      figure.units.length > 0 &&
      other.units.length > 0 &&
      other.value !== figure.value &&
      countsSame(figure, other, pair),
  );
  // "The two leaders" counts nothing, it points back.
  if (named !== undefined || pair.claim.words[figure.from - 1]?.text === 'the') return named;
  const place = expectedPlace(figure, pair);
  return comparable
    .filter(({ value }) => value !== figure.value)
    .toSorted((left, right) => Math.abs(left.from - place) - Math.abs(right.from - place))[0];
}

/** Where the source should have it: behind what stands before it in the claim. */
function expectedPlace({ from, to }: Figure, { alignment }: Pair): number {
  const behind = alignment.slice(to).find((aligned) => aligned !== undefined);
  const before = alignment.slice(0, from).findLast((aligned) => aligned !== undefined);
  return behind?.at ?? before?.at ?? 0;
}
