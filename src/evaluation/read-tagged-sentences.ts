import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Interval } from '../passages/interval.ts';

/** A name that somebody marked. */
export interface TaggedName extends Interval {
  /** `PER`, `ORG` … */
  readonly tag: string;
}

/** A sentence with the names in it, in UTF-16 code units of its text. */
export interface TaggedSentence {
  readonly id: string;
  readonly text: string;
  readonly names: readonly TaggedName[];
}

/** Marks that stand close behind a word, and those behind which a word stands close. */
const CLOSE = /^(?:[,.;:!?)\]'’%]|n't|'s)/u;
const OPEN = /[([]$/u;

/** Reads sentences out of a gzipped file with one word a line: number, word and tag between tabs, a blank line between sentences. */
export async function readTaggedSentences(path: string): Promise<readonly TaggedSentence[]> {
  const blocks = gunzipSync(await readFile(path))
    .toString('utf8')
    .split(/\n{2,}/u);
  return blocks
    .filter((block) => block.trim() !== '')
    .map((block, number) => readSentence(String(number), block.trim().split('\n')));
}

function readSentence(id: string, lines: readonly string[]): TaggedSentence {
  let text = '';
  const names: { tag: string; start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const [, word = '', tag = 'O'] = line.split('\t');
    if (text !== '' && !CLOSE.test(word) && !OPEN.test(text)) text += ' ';
    const start = text.length;
    text += word;
    const last = names.at(-1);
    if (tag.startsWith('B-')) names.push({ tag: tag.slice(2), start, end: text.length });
    else if (tag.startsWith('I-') && isOpen && last !== undefined) last.end = text.length;
    isOpen = tag !== 'O';
  }
  return { id, text, names };
}
