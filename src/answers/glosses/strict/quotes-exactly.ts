import type { Voiced } from './names-speaker.ts';
import { pairsMarks } from './pairs-marks.ts';

const QUOTED = /[“"]([^“”"]*)[”"]/gu;

/** Whether everything a statement has in quotation marks stands in quotation marks, letter by letter, in one of its quotes. */
export function quotesExactly(text: string, quotes: readonly Pick<Voiced, 'text'>[]): boolean {
  if (!pairsMarks(text)) return false;
  const sources = quotes.flatMap((quote) => quotedIn(quote.text));
  return quotedIn(text).every((words) => sources.some((source) => source.includes(trim(words))));
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, words = '']) => words);
}

/** A comma or full stop may have been set inside the marks. */
function trim(words: string): string {
  return words.trim().replace(/[,.]$/u, '');
}
