import type { Mention } from '../../library/recognition.ts';
import { bodyNouns } from '../body-nouns.ts';
import { isClause } from '../is-clause.ts';
import { isRoleNoun } from '../is-role-noun.ts';
import type { NameMention } from '../name-mention.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../word.ts';
import { wordClasses } from '../word-classes.ts';
import type { WordIndex } from './word-index.ts';

const LONGEST = 30;
const LONGEST_LEAD = 8;
/** What is told of an office or a work by a clause. */
const OFFICE =
  /^(?:leads|led|heads|headed|runs|ran|serves|served|chairs|chaired|represents|represented|founded|owns|owned|directs|directed|commands|commanded|wrote)$/u;
const MARK = /^(?:[,;:—–.!?“”"()]|--|'')$/u;

/**
 * Where an article says who somebody is, right beside the name: a title in front ("US Secretary of State Antony Blinken"), a role in
 * small letters ("White House national security spokesman John Kirby"), or an apposition on either side of a comma ("the group’s
 * leader, Yahya Sinwar", "Oren, a former Israeli ambassador to Washington"). Titles are given with the name, appositions without.
 */
export function findDescriptions(
  mentions: readonly NameMention[],
  { words }: Pick<Reading, 'words'>,
  index: WordIndex,
): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const from = index.startingAt(mention.start);
    const to = index.behind(mention.end);
    const { paragraph } = mention;
    const found = [titleOf(mention, words, from), apposition(words, to), leadingApposition(words, from)];
    return found.flatMap((interval) =>
      interval === null || isHollow(words, index, interval) ? [] : [{ ...interval, paragraph }],
    );
  });
}

type Interval = Pick<Mention, 'start' | 'end'>;

/** "who leads it": tells nothing by itself. */
function isHollow(words: readonly Word[], index: WordIndex, { start, end }: Interval): boolean {
  const own = words.slice(index.startingAt(start), index.behind(end));
  return (
    own[0]?.lower === 'who' &&
    own.length < 4 &&
    /^(?:it|them|him|her|this|that)$/u.test(own.at(-1)?.lower ?? '')
  );
}

/** A mere form of address tells nothing. */
function titleOf(mention: NameMention, words: readonly Word[], from: number): Interval | null {
  if (mention.role === null) return null;
  let start = from;
  const isLead = (word: Word | undefined) =>
    word !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(word.pos) && !wordClasses.isTime(word.lower);
  if (mention.start === mention.nameStart)
    while (start > 0 && from - start < LONGEST_LEAD && isLead(words[start - 1])) start--;
  // "[far-right minister Itamar] Ben-Gvir": an editor’s bracket is closed within, so it is opened within.
  const own = words.slice(
    start,
    words.findIndex((word) => word.start >= mention.end),
  );
  if (words[start - 1]?.text === '[' && own.some(({ text }) => text === ']')) start--;
  return { start: words[start]?.start ?? mention.start, end: mention.end };
}

/** ", a former harbour pilot now at the Institute for Coasts and Tides" */
function apposition(words: readonly Word[], at: number): Interval | null {
  if (words[at]?.text !== ',') return null;
  const first = words[at + 1];
  if (
    first === undefined ||
    !/^(?:DET|PRON|NOUN|ADJ|PROPN)$/u.test(first.pos) ||
    /^(?:which|that|it|they|he|she|left|right)$/u.test(first.lower)
  )
    return null;
  let end = at + 1;
  while (end < words.length && end - at < LONGEST && !MARK.test(words[end]?.text ?? '')) end++;
  while (/^(?:ADP|CCONJ|DET|SCONJ)$/u.test(words[end - 1]?.pos ?? '')) end--;
  const own = words.slice(at + 1, end);
  const last = own.at(-1);
  if (last === undefined || end - at >= LONGEST || own.length < 2) return null;
  if (first.lower === 'who')
    return OFFICE.test(own[1]?.lower ?? '') ? { start: first.start, end: last.end } : null;
  return isRole(own) && !isClause(own) ? { start: first.start, end: last.end } : null;
}

/** Whether the head of a phrase, the last noun before "of", "at", "who", is what one person or a body is. */
function isRole(phrase: readonly Word[]): boolean {
  const link = phrase.findIndex(
    ({ lower, pos }, at) =>
      at > 0 &&
      (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || /^(?:who|whose|that|and|now)$/u.test(lower)),
  );
  const head = (link < 0 ? phrase : phrase.slice(0, link)).at(-1)?.lower ?? '';
  return isRoleNoun(head) || bodyNouns.has(head);
}

/** "the group’s leader, Yahya Sinwar" */
function leadingApposition(words: readonly Word[], from: number): Interval | null {
  if (words[from - 1]?.text !== ',') return null;
  let start = from - 1;
  while (
    start > 0 &&
    from - start < LONGEST_LEAD &&
    /^(?:NOUN|ADJ|PROPN|PART|NUM)$/u.test(words[start - 1]?.pos ?? '')
  )
    start--;
  const lead = words[start - 1];
  const own = words.slice(start, from - 1);
  const last = own.at(-1);
  if (last === undefined || !isRoleNoun(last.lower)) return null;
  const isOpened = /^(?:DET|PRON)$/u.test(lead?.pos ?? '');
  if (!isOpened && !own.some(({ pos }) => pos === 'PART')) return null;
  return { start: isOpened ? (lead?.start ?? last.start) : (own[0]?.start ?? last.start), end: last.end };
}
