import { findNameRuns } from './find-name-runs.ts';
import type { NameMention } from './name-mention.ts';
import { readNameRun } from './read-name-run.ts';
import type { Reading } from './reading.ts';
import type { Word } from './word.ts';

/** The share of capitals from which on a paragraph is in title case: with and without a mark at its end. */
const TITLE_CASE_SHARE = { sentence: 0.75, line: 0.6 } as const;
/** Names in a list have fewer long words than lines in title case between two commas. */
const LONGEST_LISTED = 3;
const LEAST_WORDS = { sentence: 6, line: 4 } as const;

/** The names an article prints, in order; headlines in title case are left out, for there capitals tell nothing. */
export function findNameMentions({
  text,
  words,
  paragraphs,
}: Pick<Reading, 'text' | 'words' | 'paragraphs'>): readonly NameMention[] {
  const lowerCase = new Set(words.filter((word) => word.text === word.lower).map(({ lower }) => lower));
  let at = 0;
  return paragraphs.flatMap(({ kind, start, end, number }) => {
    while ((words[at]?.end ?? end) <= start) at++;
    const from = at;
    while ((words[at]?.start ?? end) < end) at++;
    const inside = words.slice(from, at);
    if (kind !== 'caption' && isTitleCase(inside)) return [];
    return findNameRuns(text, inside, lowerCase).flatMap((run) => {
      const mention = readNameRun(inside, run, { paragraph: number, lowerCase });
      return mention === null ? [] : [mention];
    });
  });
}

function isTitleCase(words: readonly Word[]): boolean {
  const form = /[.?!”"’]$/u.test(words.at(-1)?.text ?? '') ? 'sentence' : 'line';
  const long = words.filter(({ text }) => /^\p{L}{3}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (long.length < LEAST_WORDS[form] || capitals < TITLE_CASE_SHARE[form] * long.length) return false;
  const commas = words.filter(({ text }) => /^[,;]$/u.test(text)).length;
  return long.length / (commas + 1) > LONGEST_LISTED;
}
