import type { Word } from './word.ts';

/** Whether a word behind this one opens a sentence. */
export function opensSentence(before: Word | undefined): boolean {
  return before === undefined || /^(?:[.?!:…“"‘—–•]|'')$/u.test(before.text);
}
