import type { PartOfSpeech } from './part-of-speech.ts';
import type { Pointer, Synset } from './synset.ts';

const partOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

/**
 * Reads a line of a `data` file, see wndb(5WN): offset, file, type, number of words (hexadecimal), each word with a number,
 * number of pointers, each pointer as symbol, offset, part of speech and the two words it joins (two hexadecimal digits each).
 *
 * @returns `undefined` if the line is none
 */
export function parseSynset(line: string): Synset | undefined {
  const fields = line.split(' | ', 1)[0]?.split(' ') ?? [];
  const wordCount = Number.parseInt(fields[3] ?? '', 16);
  const pointerCount = Number.parseInt(fields[4 + 2 * wordCount] ?? '', 10);
  if (!(wordCount > 0) || !(pointerCount >= 0)) return undefined;
  const words = Array.from({ length: wordCount }, (_, at) => plain(fields[4 + 2 * at] ?? ''));
  const pointers: Pointer[] = [];
  for (let at = 0; at < pointerCount; at++) {
    const [symbol = '', offset = '', type = '', ends = ''] = fields.slice(5 + 2 * wordCount + 4 * at);
    const target = partOfSpeech[type];
    if (target === undefined) return undefined;
    pointers.push({
      symbol,
      target: { partOfSpeech: target, offset: Number(offset) },
      from: placeOf(ends.slice(0, 2)),
      to: placeOf(ends.slice(2)),
    });
  }
  return { words, pointers };
}

/** Adjectives carry a mark where they may stand: "ready_to_hand(p)". */
function plain(word: string): string {
  return word.replace(/\((?:a|p|ip)\)$/, '').toLowerCase();
}

/** Counted from 1 in the file; 0 stands for the whole synset. */
function placeOf(digits: string): number | null {
  const place = Number.parseInt(digits, 16);
  return place === 0 ? null : place - 1;
}
