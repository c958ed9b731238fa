import { formatDate } from '../citations/format-date.ts';
import type { TimelineEvent } from './timeline-event.ts';

const DAY = 86_400_000;

/** When something was, no more exactly than it is told: `7 October 2023`, `October 2023`, `2023`; `3 to 5 May 2024` for several days. */
export function describeWhen({ from, to }: Pick<TimelineEvent, 'from' | 'to'>): string {
  const [first, last] = [new Date(from), new Date(to - 1)];
  const iso = (date: Date, length: number) => formatDate(date.toISOString().slice(0, length));
  if (to - from <= DAY) return iso(first, 10);
  const isMonths = first.getUTCDate() === 1 && new Date(to).getUTCDate() === 1;
  const isYears = isMonths && first.getUTCMonth() === 0 && new Date(to).getUTCMonth() === 0;
  const length = isYears ? 4 : isMonths ? 7 : 10;
  const [start, end] = [iso(first, length), iso(last, length)];
  return start === end ? start : `${start} to ${end}`;
}
