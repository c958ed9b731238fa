import { areaUnderRoc } from './area-under-roc.ts';
import type { JudgedExample } from './cross-validate.ts';

/** How the judge of confidence does on questions it has not seen, in a sentence for its file: the area under the ROC curve by set. */
export function describeAreas(judged: readonly JudgedExample[]): string {
  const areas = [...new Set(judged.map(({ set }) => set))].map((set) => {
    const own = judged.filter((example) => example.set === set);
    return `${set} ${areaUnderRoc(own)?.toFixed(3) ?? 'unknown'} (${own.length} questions)`;
  });
  return `Area under the ROC curve, cross-validated: ${areas.join(', ')}.`;
}
