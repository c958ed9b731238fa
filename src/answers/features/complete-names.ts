import type { Word } from '../../retrieval/read-words.ts';
import { stopWords } from '../../retrieval/stop-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Comparison } from '../comparison.ts';
import { titles } from './titles.ts';

/** What a surname alone counts for the rest of the name, where the article gives the name in full. */
const SURNAME = 0.9;

/**
 * Counts a surname for the whole name where its article gives the name in full: news name somebody once ("Keith Lamont Scott") and go on with the surname. Another given name before it
 * makes it somebody else's.
 *
 * @param met how strongly the sentence has each demand, 0 to 1
 */
export function completeNames(
  met: Float64Array,
  { sentence: { words, stems }, fullNames }: Pick<Candidate, 'sentence' | 'fullNames'>,
  { matcher: { demands }, isName }: Pick<Comparison, 'matcher' | 'isName'>,
): Float64Array {
  const completed = met.slice();
  for (const name of fullNames) {
    const surname = name.at(-1);
    if (!stems.some((stem, at) => stem === surname && isSurname(words, at, isName))) continue;
    demands.forEach(({ stem }, at) => {
      if (name.includes(stem)) completed[at] = Math.max(completed[at] ?? 0, SURNAME);
    });
  }
  return completed;
}

/** Written as a name, without another given name right before it. */
function isSurname(words: readonly Word[], at: number, isName: (word: Word) => boolean): boolean {
  const [before, surname] = [words[at - 1], words[at]];
  if (surname === undefined || !isName(surname)) return false;
  if (before === undefined || surname.start - before.end > 1) return true;
  const isCapital = !before.isSmall && !stopWords.has(before.text);
  return (!isName(before) && !isCapital) || titles.has(before.text);
}
