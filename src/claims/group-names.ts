import type { Word } from '../retrieval/read-words.ts';
import type { Wording } from './wording.ts';

/** Words of a name that follow each other: positions from `from` to before `to`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** "Lloyd Austin III" is known by the word before. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** The names in a sentence, titles in capitals included; the calendar's are left out. */
export function groupNames(wording: Wording, isName: (word: Word) => boolean): readonly NameSpan[] {
  const spans: { from: number; to: number }[] = [];
  wording.words.forEach((word, at) => {
    if (wording.isDate(at) || wording.stems[at] === '' || !/^\p{L}/u.test(word.text) || !isName(word)) return;
    const last = spans.at(-1);
    const gap = wording.text.slice(wording.words[at - 1]?.end ?? 0, word.start);
    if (last?.to === at && /^(?:\s|[-‐‑]|\.\s)$/u.test(gap)) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  });
  for (const span of spans)
    while (span.to > span.from + 1 && SUFFIX.test(wording.words[span.to - 1]?.text ?? '')) span.to--;
  return spans;
}
