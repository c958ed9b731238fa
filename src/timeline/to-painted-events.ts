import { oneLine } from '../citations/one-line.ts';
import { sourceOf } from '../citations/origin-of.ts';
import { titleOf } from '../citations/title-of.ts';
import { describeWhen } from './describe-when.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { PaintedEvent } from './timeline-painter.ts';

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;
/** Shorter spaces of time show in the dates well enough. */
const LEAST_GAP = 45 * DAY;

/** Events as they are drawn, in order, with the spaces of time between those that lie far apart. */
export function toPaintedEvents(events: readonly TimelineEvent[]): readonly PaintedEvent[] {
  return events.map((event, index) => ({
    when: describeWhen(event),
    text: oneLine(event.quote.text),
    source: `${sourceOf(event.quote.article) || titleOf(event.quote.article)}, ${event.quote.passageId}`,
    gap: describeGap(events[index - 1], event),
  }));
}

function describeGap(before: TimelineEvent | undefined, after: TimelineEvent): string | null {
  const time = before === undefined ? 0 : after.from - before.from;
  if (time < LEAST_GAP) return null;
  const months = Math.round(time / MONTH);
  const years = Math.round(months / 12);
  const [count, unit] = months < 24 ? [months, 'month'] : [years, 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'} later`;
}
