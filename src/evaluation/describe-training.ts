import type { QuestionShape } from '../answers/question-shape.ts';
import { areaUnderRoc } from './area-under-roc.ts';
import type { JudgedExample } from './cross-validate.ts';

/**
 * How the judge of confidence does, as a table: by set, the number of questions, the area under the ROC curve in cross-validation with the lowest and highest of its parts, that of a judge
 * that has not seen the set at all, and which shares of the unanswerable and of the answerable questions the thresholds refuse.
 */
export function describeTraining(
  judged: readonly JudgedExample[],
  leftOut: (set: string) => number | null,
  thresholds: Readonly<Record<QuestionShape, number>>,
): string {
  const rows = setsOf(judged).map((set) => {
    const own = judged.filter((example) => example.set === set);
    const refused = (of: boolean) => {
      const all = own.filter(({ label }) => label === of);
      return all.filter(({ score, shape }) => score < thresholds[shape]).length / all.length;
    };
    const parts = areasByPart(own);
    return [
      set.padEnd(12),
      String(own.length).padStart(6),
      figure(areaUnderRoc(own)),
      figure(parts.length > 1 ? Math.min(...parts) : null),
      figure(parts.length > 1 ? Math.max(...parts) : null),
      figure(leftOut(set)),
      figure(refused(false)),
      figure(refused(true)),
    ].join('  ');
  });
  return ['set               n   AUROC  lowest highest  unseen  refused  wrongly', ...rows].join('\n');
}

function setsOf(judged: readonly JudgedExample[]): readonly string[] {
  return [...new Set(judged.map(({ set }) => set))];
}

function areasByPart(judged: readonly JudgedExample[]): readonly number[] {
  const parts = [...new Set(judged.map(({ fold }) => fold))];
  return parts.flatMap((part) => areaUnderRoc(judged.filter(({ fold }) => fold === part)) ?? []);
}

function figure(value: number | null): string {
  return value === null || Number.isNaN(value) ? '     –' : value.toFixed(3).padStart(6);
}
