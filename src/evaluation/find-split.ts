import type { Signs } from './fit-logistic.ts';

/** The examples that reach a place in a tree, the value that fits them, and the bounds within which all values below must lie. */
export interface Node {
  readonly members: readonly number[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Examples parted by an input: those below a limit, and those from it on. */
export interface Split {
  readonly input: number;
  readonly from: number;
  readonly below: Node;
  readonly above: Node;
}

/** What splits are looked for in; slopes and curves are the loss's first and second derivatives by example. */
export interface SplitData {
  /** For each input, where its values are cut; and in which bin each example lies. */
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly signs: Signs;
  readonly ridge: number;
  readonly least: number;
}

interface Side {
  readonly slope: number;
  readonly curve: number;
}

const LEAST_GAIN = 1e-6;

/**
 * The split that lowers the loss most; `null` if none does. An input with a sign is only split if the values rise (or fall) with it, and all that is below keeps on its side of the mean
 * of both values: so whole trees are monotone.
 */
export function findSplit(node: Node, data: SplitData): Split | null {
  const { cuts, bins, signs, ridge, least } = data;
  const fittest = ({ slope, curve }: Side) =>
    Math.min(node.high, Math.max(node.low, slope / (curve + ridge)));
  const merit = (side: Side) => {
    const value = fittest(side);
    return side.slope * value - 0.5 * (side.curve + ridge) * value * value;
  };
  let best: {
    readonly input: number;
    readonly bin: number;
    readonly left: Side;
    readonly right: Side;
  } | null = null;
  let most = LEAST_GAIN;
  for (let input = 0; input < cuts.length; input++) {
    const sides = sidesOf(node, bins[input] ?? new Uint8Array(), (cuts[input] ?? []).length + 1, data);
    const all = sides.reduce(add, NOTHING);
    let left = NOTHING;
    for (const [bin, side] of sides.slice(0, -1).entries()) {
      left = add(left, side);
      const right = { slope: all.slope - left.slope, curve: all.curve - left.curve };
      if (left.curve < least || right.curve < least) continue;
      if ((fittest(right) - fittest(left)) * (signs[input] ?? 0) < 0) continue;
      const gain = merit(left) + merit(right) - merit(all);
      if (gain <= most) continue;
      most = gain;
      best = { input, bin, left, right };
    }
  }
  if (best === null) return null;
  const { input, bin, left, right } = best;
  return part(
    node,
    { input, bin, from: cuts[input]?.[bin] ?? 0, below: fittest(left), above: fittest(right) },
    data,
  );
}

const NOTHING: Side = { slope: 0, curve: 0 };

function add(left: Side, right: Side): Side {
  return { slope: left.slope + right.slope, curve: left.curve + right.curve };
}

function sidesOf(
  { members }: Node,
  binOf: Uint8Array,
  count: number,
  { slopes, curves }: SplitData,
): readonly Side[] {
  const [slope, curve] = [new Float64Array(count), new Float64Array(count)];
  for (const member of members) {
    const bin = binOf[member] ?? 0;
    slope[bin] = (slope[bin] ?? 0) + (slopes[member] ?? 0);
    curve[bin] = (curve[bin] ?? 0) + (curves[member] ?? 0);
  }
  return Array.from(slope, (sum, bin) => ({ slope: sum, curve: curve[bin] ?? 0 }));
}

interface Cut {
  readonly input: number;
  readonly bin: number;
  readonly from: number;
  readonly below: number;
  readonly above: number;
}

function part(
  { members, low, high }: Node,
  { input, bin, from, below, above }: Cut,
  { bins, signs }: SplitData,
): Split {
  const isBelow = (member: number) => (bins[input]?.[member] ?? 0) <= bin;
  const sign = signs[input] ?? 0;
  const middle = (below + above) / 2;
  return {
    input,
    from,
    below: {
      members: members.filter(isBelow),
      value: below,
      low: sign < 0 ? middle : low,
      high: sign > 0 ? middle : high,
    },
    above: {
      members: members.filter((member) => !isBelow(member)),
      value: above,
      low: sign > 0 ? middle : low,
      high: sign < 0 ? middle : high,
    },
  };
}
