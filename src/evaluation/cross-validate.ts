import { areaUnderRoc } from './area-under-roc.ts';
import type { ConfidenceExample } from './confidence-example.ts';
import { confidenceOf, trainConfidence } from './train-confidence.ts';

/** An example with the confidence that a judge gives it which has not seen it, nor others of its group. */
export interface JudgedExample extends ConfidenceExample {
  readonly score: number;
}

/** Judges every example by what was trained on the other parts. */
export function crossValidate(
  examples: readonly ConfidenceExample[],
  weightOf: (set: string) => number,
): readonly JudgedExample[] {
  const folds = [...new Set(examples.map(({ fold }) => fold))];
  return folds.flatMap((fold) => {
    const shapes = trainConfidence(
      examples.filter((example) => example.fold !== fold),
      weightOf,
    );
    return examples
      .filter((example) => example.fold === fold)
      .map((example) => ({ ...example, score: confidenceOf(shapes, example) }));
  });
}

/** The area under the ROC curve on a set of what was trained on all other sets. */
export function leaveSetOut(
  examples: readonly ConfidenceExample[],
  set: string,
  weightOf: (set: string) => number,
): number | null {
  const shapes = trainConfidence(
    examples.filter((example) => example.set !== set),
    weightOf,
  );
  const left = examples.filter((example) => example.set === set);
  return areaUnderRoc(left.map((example) => ({ ...example, score: confidenceOf(shapes, example) })));
}
