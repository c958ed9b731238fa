/** A tree over named inputs: a value, or a question to an input, what follows below a limit, and what from it on. */
export type TreeNode<Input extends string = string> =
  | number
  | readonly [input: Input, from: number, below: TreeNode<Input>, above: TreeNode<Input>];

/** A sum of trees: gradient boosting's log-odds. */
export interface BoostedTrees<Input extends string = string> {
  /** What the sum starts with. */
  readonly base: number;
  readonly trees: readonly TreeNode<Input>[];
}

/** The sum of all trees for given inputs. */
export function sumTrees<Input extends string>(
  { base, trees }: BoostedTrees<Input>,
  inputs: Readonly<Record<Input, number>>,
): number {
  return trees.reduce<number>((sum, tree) => sum + valueAt(tree, inputs), base);
}

function valueAt<Input extends string>(
  tree: TreeNode<Input>,
  inputs: Readonly<Record<Input, number>>,
): number {
  let node = tree;
  while (typeof node !== 'number') {
    const [input, from, below, above] = node;
    node = inputs[input] < from ? below : above;
  }
  return node;
}
