import { type DatedDeed, dateDeeds } from './date-deeds.ts';
import type { Deed } from './deed.ts';
import { readDeeds } from './read-deeds.ts';
import { resolveDates } from './resolve-dates.ts';

/** "opens on Friday": the present tells of what is done every time, or of what is to come. */
const PRESENT = /(?:s|\b(?:is|are))$/u;

/** What is promised, foreseen or put off lies ahead, though the promise does not. */
const FORWARD =
  /^(?:promis|forese|foreseen|expect|plan|schedul|postpon|put off|put back|propos|set|delai|invit|due|extend|prolong)$/u;

/**
 * What a sentence tells with a date, each deed with its own, counted from the day its article came out. What has been done lies behind, whatever else the
 * sentence says of what is to come: "said on Wednesday that a truce would help".
 *
 * @param published ISO 8601, as exact as it is known; `null` if it is not
 */
export function readDatedDeeds(sentence: string, published: string | null): readonly DatedDeed[] {
  const dates = resolveDates(sentence, published);
  if (dates.length === 0) return [];
  const [past, coming] = [false, true].map((isAhead) => resolveDates(sentence, published, isAhead));
  return dateDeeds(sentence, readDeeds(sentence), dates).map(({ deed, date }) => ({
    deed,
    date: (isAhead(deed) ? coming : isPast(sentence, deed) ? past : dates)?.[dates.indexOf(date)] ?? date,
  }));
}

function isAhead({ stance, verb }: Deed): boolean {
  return stance !== 'done' || FORWARD.test(verb);
}

function isPast(sentence: string, { start, end }: Deed): boolean {
  return !PRESENT.test(sentence.slice(start, end));
}
