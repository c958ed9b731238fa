import type { Paragraph } from '../passages/list-paragraphs.ts';
import { findHeadlineMentions } from './find-headline-mentions.ts';
import { findNameRuns } from './find-name-runs.ts';
import { isTitleCase } from './is-title-case.ts';
import type { NameMention } from './name-mention.ts';
import { readNameRun } from './read-name-run.ts';
import type { Reading } from './reading.ts';

/** The names an article prints, in order; in headlines in title case only those that stand elsewhere, for there capitals tell nothing. */
export function findNameMentions({
  text,
  words,
  paragraphs,
}: Pick<Reading, 'text' | 'words' | 'paragraphs'>): readonly NameMention[] {
  const lowerCase = new Set(words.filter((word) => word.text === word.lower).map(({ lower }) => lower));
  let at = 0;
  const headlines: Paragraph[] = [];
  const mentions = paragraphs.flatMap((paragraph) => {
    const { kind, start, end, number } = paragraph;
    while ((words[at]?.end ?? end) <= start) at++;
    const from = at;
    while ((words[at]?.start ?? end) < end) at++;
    const inside = words.slice(from, at);
    if (kind !== 'caption' && isTitleCase(inside)) {
      headlines.push(paragraph);
      return [];
    }
    return findNameRuns(text, inside, lowerCase).flatMap((run) => {
      const mention = readNameRun(inside, run, { paragraph: number, lowerCase });
      return mention === null ? [] : [mention];
    });
  });
  const above = findHeadlineMentions(text, headlines, mentions);
  return above.length === 0
    ? mentions
    : [...above, ...mentions].toSorted((one, other) => one.start - other.start);
}
