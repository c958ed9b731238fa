import type { BoostedTrees, TreeNode } from '../answers/confidence/boosted-trees.ts';
import { cutsOf } from './cuts-of.ts';
import { findSplit, type Node, type Split } from './find-split.ts';
import type { LabelledExample, Signs } from './fit-logistic.ts';

/** How trees are grown. */
export interface BoostSettings<Input extends string> {
  /** The names of an example's inputs, in order, and the sign each has by its meaning. */
  readonly inputs: readonly Input[];
  readonly signs: Signs;
  readonly trees: number;
  /** Questions between a tree's root and its leaves. */
  readonly depth: number;
  /** How much of each tree counts. */
  readonly rate: number;
  /** Pull of leaves towards zero, in curvature. */
  readonly ridge: number;
  /** A leaf holds at least this much curvature: weight of its examples times p (1 − p). */
  readonly least: number;
}

/**
 * Fits gradient boosted trees to the logistic loss by second-order steps (Friedman 2001; Chen and Guestrin 2016). Where an input's sign is given, the sum of the trees is
 * monotone in it, see `findSplit`. Nothing is drawn at random: the result is the same each time.
 */
export function fitBoosted<Input extends string>(
  examples: readonly LabelledExample[],
  { inputs, signs, trees, depth, rate, ridge, least }: BoostSettings<Input>,
): BoostedTrees<Input> {
  const cuts = signs.map((_, input) => cutsOf(examples.map(({ row }) => row[input] ?? 0)));
  const bins = cuts.map((edges, input) =>
    Uint8Array.from(examples, ({ row }) => edges.filter((edge) => (row[input] ?? 0) >= edge).length),
  );
  const base = Math.log(weightOf(examples, true) / weightOf(examples, false));
  const scores = new Float64Array(examples.length).fill(base);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  const data = { cuts, bins, slopes, curves, signs, ridge, least };

  const leaf = ({ members, value }: Node): number => {
    const step = round(rate * value);
    for (const member of members) scores[member] = (scores[member] ?? 0) + step;
    return step;
  };
  const branch = ({ input, from, below, above }: Split, left: number): TreeNode<Input> => {
    const name = inputs[input];
    if (name === undefined) throw new RangeError(`There is no input ${input}.`);
    return [name, round(from), grow(below, left - 1), grow(above, left - 1)];
  };
  const grow = (node: Node, left: number): TreeNode<Input> => {
    const split = left === 0 ? null : findSplit(node, data);
    return split === null ? leaf(node) : branch(split, left);
  };

  const grown = Array.from({ length: trees }, () => {
    examples.forEach(({ label, weight }, at) => {
      const chance = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      slopes[at] = weight * ((label ? 1 : 0) - chance);
      curves[at] = weight * chance * (1 - chance);
    });
    const all = examples.map((_, at) => at);
    return grow({ members: all, value: 0, low: -Infinity, high: Infinity }, depth);
  });
  return { base: round(base), trees: grown };
}

function weightOf(examples: readonly LabelledExample[], of: boolean): number {
  return examples.reduce((sum, { label, weight }) => sum + (label === of ? weight : 0), 0);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
