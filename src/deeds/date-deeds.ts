import type { DateMention } from '../retrieval/read-dates.ts';
import type { Deed } from './deed.ts';

/** A deed and the date on which, or stretch of time in which, it is told to have been done. */
export interface DatedDeed {
  readonly deed: Deed;
  readonly date: DateMention;
}

/** Before a date: it bounds the time of something else, or starts or ends a state. */
const BOUND =
  /\b(?:until|till|before|by|prior to|ahead of|from|following|as of|between|every|each)\s+(?:the\s+|about\s+|around\s+)?$|\bsince\s+(?:\S+\s+){0,4}$|\b(?:after|from)\s+(?:the\s+|[\d.,]+%?\s+in\s+)?$|\bbetween\s[^,;]*\band\s+$/iu;
/** "was about to leave after the attack of October 7, when news came": "when" goes on from the verb before. */
const AROUND = /\b(?:after|before|since|until)\s+(?:\S+\s+){1,5}$/iu;
const YEAR = /^\d{4}$/u;
/** Before a year that says when: not "the 2024 field". */
const IN_YEAR = /\b(?:in|during|early|late|mid|throughout|of)[\s-]+$|[,:(]\s*$|^$/iu;
/** "the attack of October 7": the date is part of a name; not so in "the night of October 7". */
const NAMING =
  /\p{L}(?<!\b(?:night|evening|morning|afternoon|days?|weeks?|months?|half|middle|end|beginning|summer|winter|spring|autumn))\s+of\s+$/u;
/** "the October 7 attack", "its 1973 war", "Monday’s vote": so is it here. */
const NAMED = { before: /(?:\b(?:the|its|their|his|her|an?|this|that)|['’]s)\s+$/iu, behind: /^\s+\p{Ll}/u };
const GENITIVE = /^['’]s?\s/u;
/** Behind a date: the clause that follows tells what happened on it. */
const WHEN = /^[\s,.\d]*,?\s*(?:the day\s+)?(?:when|on which)\s/iu;

/**
 * Which verb of a sentence each of its dates dates. A date between quotation marks, one that only bounds a time ("since Monday", "after October 7") and one by
 * which something is named ("the October 7 attack") date nothing that the sentence tells.
 *
 * @param dates those of the sentence, with offsets into it
 * @returns at most one date for each deed, the most exact
 */
export function dateDeeds(
  sentence: string,
  deeds: readonly Deed[],
  dates: readonly DateMention[],
): readonly DatedDeed[] {
  const dated = new Map<Deed, DateMention>();
  const quoted = [...sentence.matchAll(/“[^”]*”?|"[^"]*"/gu)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
  for (const date of dates) {
    if (quoted.some(({ from, to }) => from <= date.start && date.start < to)) continue;
    const deed = deedOf(sentence, deeds, date);
    const known = deed === undefined ? undefined : dated.get(deed);
    if (deed !== undefined && (known === undefined || date.to - date.from < known.to - known.from))
      dated.set(deed, date);
  }
  return [...dated].map(([deed, date]) => ({ deed, date }));
}

function deedOf(sentence: string, deeds: readonly Deed[], { text, start }: DateMention): Deed | undefined {
  const end = start + text.length;
  const behind = sentence.slice(end);
  const before = sentence.slice(0, start);
  if (WHEN.test(behind)) return AROUND.test(before) ? undefined : deeds.find((deed) => deed.start > end);
  if (BOUND.test(before) || /^(?:since|until|after|before|by)\b/iu.test(text)) return undefined;
  const isNamed = NAMED.before.test(before) && NAMED.behind.test(behind);
  if (YEAR.test(text) && !IN_YEAR.test(before)) return undefined;
  if (NAMING.test(before) || isNamed || GENITIVE.test(behind)) return undefined;
  const opened = deeds.findLast((deed) => deed.start < start);
  // "condemning October 7"
  if (opened !== undefined && isDoneTo(sentence, opened, start)) return undefined;
  // "On Thursday, before flying out, Blinken said": what stands first dates the main verb.
  if (opened === undefined)
    return (
      deeds.find(({ isMain, start: verb }) => isMain && verb > end) ?? deeds.find((deed) => deed.start > end)
    );
  // A mark or "and" and then a date belong to what follows: "…, and on Tuesday it voted".
  const between = sentence.slice(opened.end, start);
  const next = deeds.find((deed) => deed.start > end);
  const opens = /(?:[;:—–]|,\s*(?:and|but|while|then)|\band)\s*(?:later\s+)?(?:on|in|at|last)?\s*$/iu.test(
    between,
  );
  const found =
    opens && next !== undefined && !/[;:—–.]/u.test(sentence.slice(end, next.start)) ? next : opened;
  // "That is a matter for the congress on 22 November."
  return found.verb === 'be' && found.start < start ? undefined : found;
}

function isDoneTo(sentence: string, { start, end }: Deed, date: number): boolean {
  return sentence.slice(end, date).trim() === '' && /ing$/u.test(sentence.slice(start, end));
}
