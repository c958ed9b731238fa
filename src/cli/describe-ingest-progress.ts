import type { IngestProgress } from '../ingest/ingest-progress.ts';

/** `120 of 5,183 articles, 340 passages a second, 2 min left` */
export function describeIngestProgress(progress: IngestProgress): string {
  const { done, total, passagesPerSecond, secondsLeft } = progress;
  const count = (value: number) => Math.round(value).toLocaleString('en-GB');
  return [
    `${count(done)} of ${count(total)} articles`,
    ...(passagesPerSecond > 0 ? [`${count(passagesPerSecond)} passages a second`] : []),
    ...(secondsLeft === null || done === total ? [] : [`${describeSeconds(secondsLeft)} left`]),
  ].join(', ');
}

function describeSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
