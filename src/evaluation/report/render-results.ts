import { alignColumns } from './align-columns.ts';
import type { Change } from './compare-measures.ts';
import { formatShare } from './format-share.ts';
import { references } from './references.ts';
import type { ScoredMeasure, ScoredResults } from './scored-results.ts';

/** Changes by name of the figure; empty where there is nothing to compare with. */
export type Changes = ReadonlyMap<string, Change | null>;

const INDENT = '  ';

/** Results as a table for people: one line for each figure, one for each kind of question. */
export function renderResults(results: ScoredResults, changes: Changes): string {
  const { section, set, questions, seconds, times, measures, kinds } = results;
  const pace =
    times === null ? '' : ` · ${times.p50.toFixed(1)} ms a question, 95 % within ${times.p95.toFixed(1)}`;
  const head = `${section} · ${set} · ${questions} questions · ${seconds.toFixed(1)} s${pace}`;
  const figures = alignColumns(
    measures.map((measure) => [...figureOf(measure, `${section} ${set}`), changeOf(measure, changes)]),
  );
  const counts =
    kinds.length === 0
      ? []
      : alignColumns([
          ['kind of question', 'right', 'wrong', 'refused'],
          ...kinds.map(({ kind, right, wrong, refused }) => [
            kind,
            String(right),
            String(wrong),
            String(refused),
          ]),
        ]);
  const blocks = counts.length === 0 ? [figures] : [figures, counts];
  return [head, ...blocks.flatMap((lines) => [...lines.map((line) => INDENT + line), ''])].join('\n');
}

function figureOf({ name, value, interval, isLowerBetter }: ScoredMeasure, place: string): readonly string[] {
  const { goal, others = '' } = references[place]?.[name] ?? {};
  const span = interval === null ? '' : `[${formatShare(interval.low)}, ${formatShare(interval.high)}]`;
  return [name, formatShare(value), span, goalOf(value, goal, isLowerBetter), others];
}

function goalOf(value: number | null, goal: number | undefined, isLowerBetter: boolean): string {
  if (goal === undefined || value === null) return '';
  const isMet = isLowerBetter ? value <= goal : value >= goal;
  return `${isMet ? 'reaches' : 'misses'} ${isLowerBetter ? '≤' : '≥'} ${formatShare(goal)}`;
}

function changeOf({ name }: ScoredMeasure, changes: Changes): string {
  const change = changes.get(name);
  if (change === undefined || change === null) return '';
  const { difference, interval, verdict } = change;
  const sign = difference < 0 ? '' : '+';
  const span = `[${formatShare(interval.low)}, ${formatShare(interval.high)}]`;
  return `${verdict === 'level' ? 'level' : verdict.toUpperCase()} ${sign}${formatShare(difference)} ${span}`;
}
