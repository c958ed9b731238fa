import type { Interval } from '../passages/interval.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';

/** The stretch of text that some units of a sentence cover; `null` for none. */
export function toInterval(units: readonly Unit[], { from, to }: NounPhrase): Interval | null {
  const first = units[from];
  const last = units[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}
