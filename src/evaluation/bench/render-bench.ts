import { alignColumns } from '../report/align-columns.ts';
import type { LibraryCost } from './bench-costs.ts';

const HEAD = [
  'library',
  'passages',
  'ingest s',
  'passages/s',
  'index s',
  'peak MB',
  'load s',
  'first answer s',
  'search ms p50/p95',
  'answer ms p50/p95',
  'search/answer in yardsticks',
  'MB asking',
];

/** What libraries cost, as a table: one row for each. Times are processor time. A yardstick is the time that sorting 200 000 numbers took meanwhile. */
export function renderBench(costs: readonly LibraryCost[]): string {
  const rows = costs.map(({ name, ingest, questions, first, yardstick }) => [
    name,
    String(ingest.passages),
    ingest.ingestSeconds.toFixed(1),
    (ingest.passages / ingest.ingestSeconds).toFixed(0),
    ingest.settleSeconds.toFixed(1),
    ingest.megabytes.toFixed(0),
    questions.loadSeconds.toFixed(1),
    first.seconds.toFixed(1),
    `${questions.search.p50.toFixed(1)}/${questions.search.p95.toFixed(1)}`,
    `${questions.answer.p50.toFixed(1)}/${questions.answer.p95.toFixed(1)}`,
    `${(questions.search.p50 / yardstick).toFixed(2)}/${(questions.answer.p50 / yardstick).toFixed(2)}`,
    questions.megabytes.toFixed(0),
  ]);
  return `${alignColumns([HEAD, ...rows]).join('\n')}\n`;
}
