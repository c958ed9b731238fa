import type { Difference } from '../difference.ts';
import type { Figure } from '../figure.ts';
import { valueRange } from '../value-range.ts';
import type { Wording } from '../wording.ts';
import type { SlotComparison } from './slot-comparison.ts';

/** Compares the numbers of a claim with those that are shown: each must be there, as exactly as the claim gives it. */
export function compareFigures(claim: Wording, source: Wording): SlotComparison {
  const differences: Difference[] = [];
  let isMissing = false;
  const free = [...source.figures];
  for (const figure of claim.figures) {
    const same = free.findIndex((other) => isSame(figure, claim, other, source));
    if (same >= 0) {
      // Of several that count the same things one may be somebody else's, and one in five is not five.
      isMissing ||= isOneOfSeveral(free[same], source) || isPartOf(free[same], source);
      free.splice(same, 1);
      continue;
    }
    const others = free.filter(({ measure }) => measure === figure.measure);
    const counted = others.find(({ units }) => units.some((unit) => figure.units.includes(unit)));
    const other = counted ?? (others.length === 1 && figure.measure !== 'count' ? others[0] : undefined);
    if (other === undefined) isMissing = true;
    else differences.push({ aspect: 'number', given: figure.text, source: other.text });
  }
  return { differences, isMissing };
}

/** "Nearly 6,500" is 6,490, "6,400" is not. */
function isSame(figure: Figure, claim: Wording, other: Figure, source: Wording): boolean {
  if (figure.measure !== other.measure && figure.measure !== 'count' && other.measure !== 'count')
    return false;
  const [own, theirs] = [limitOf(figure, claim), limitOf(other, source)];
  // "Fewer than 60" and "up to 60" are as little "more than 60" as plain 60 is.
  if (theirs !== null && own !== theirs) return false;
  const [here, there] = [valueRange(figure, claim), valueRange(other, source)];
  return here.least <= there.most && there.least <= here.most;
}

/** "Up to 60", "more than 60": not 60. */
function limitOf({ from }: Figure, { operators }: Wording): string | null {
  const limit = operators.find(({ family, at }) => family === 'bound' && at === from - 1)?.value;
  return limit === 'more' || limit === 'less' ? limit : null;
}

function isOneOfSeveral(figure: Figure | undefined, { figures }: Wording): boolean {
  return figures.some(
    (other) =>
      figure !== undefined &&
      other !== figure &&
      other.value !== figure.value &&
      other.measure === figure.measure &&
      other.units.some((unit) => figure.units.includes(unit)),
  );
}

/** "One in five", "two out of three". */
function isPartOf(figure: Figure | undefined, { words }: Wording): boolean {
  const before = words.slice(Math.max(0, (figure?.from ?? 0) - 3), figure?.from).map(({ text }) => text);
  return /(?:^|\s)(?:one|two|three|four|nine|\d+) (?:in|out of)$/u.test(before.join(' '));
}
