import type { Word } from './word.ts';

/** Joins what the tagger splits before or behind letters it does not know: "Žefarović" and "Białystok" are one word each. */
export function joinLetters(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last === undefined || !isSplit(last, word)) {
      joined.push(word);
      continue;
    }
    const whole = text.slice(last.start, word.end);
    const pos = /^\p{Lu}/u.test(whole) ? 'PROPN' : word.pos;
    joined.splice(-1, 1, { start: last.start, end: word.end, text: whole, lower: whole.toLowerCase(), pos });
  }
  return joined;
}

function isSplit(left: Word, right: Word): boolean {
  return (
    left.end === right.start &&
    /^[\p{L}\p{M}]+$/u.test(left.text + right.text) &&
    (/[^ -~]$/u.test(left.text) || /^[^ -~]/u.test(right.text))
  );
}
