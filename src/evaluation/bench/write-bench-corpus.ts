import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { splitSentences } from '../../passages/split-sentences.ts';
import { createRandom } from '../metrics/create-random.ts';

/** How a corpus is made up. */
export interface BenchCorpus {
  /** The file to write: JSON lines that can be ingested. */
  readonly file: string;
  /** How many passages its articles are to be split into. */
  readonly passages: number;
  /** Texts whose sentences it is made of. */
  readonly texts: readonly string[];
}

const PARAGRAPHS = 12;
/** Two paragraphs of this many words never share a passage. */
const WORDS = 90;
/** One word of so many is replaced by one that no text has. */
const REPLACED = 4;
/** How many made-up words there are; the n-th is about n times rarer than the first, as words are (Zipf). */
const MADE_UP = 40_000;
const SYLLABLES = 'ba de fo gi ku la me no pi ru sa te vo wi xu ya ze cha dro fli gra ske tri'.split(' ');
const SEED = 11;

/**
 * Writes articles of twelve passages each, of sentences in which words have been replaced by made-up ones, so that words are about as frequent as in a library of that
 * size. The same passages come out in every run.
 */
export async function writeBenchCorpus({ file, passages, texts }: BenchCorpus): Promise<void> {
  const random = createRandom(SEED);
  const sentences = texts.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  const output = createWriteStream(file);
  for (let done = 0, number = 0; done < passages; done += PARAGRAPHS, number++) {
    const count = Math.min(PARAGRAPHS, passages - done);
    const paragraphs = Array.from({ length: count }, () => paragraph(sentences, random));
    const article = {
      _id: `bench-${number}`,
      title: makeUp(sentences[random(sentences.length)] ?? '', random)
        .split(' ')
        .slice(0, 8)
        .join(' '),
      published: new Date(Date.UTC(2024, 0, 1 + (number % 360))).toISOString().slice(0, 10),
      text: paragraphs.join('\n\n'),
    };
    if (!output.write(`${JSON.stringify(article)}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
}

function paragraph(sentences: readonly string[], random: (limit: number) => number): string {
  const words: string[] = [];
  while (words.length < WORDS)
    words.push(...makeUp(sentences[random(sentences.length)] ?? '', random).split(/\s+/u));
  return `${words
    .slice(0, WORDS)
    .join(' ')
    .replace(/[.,;:]$/u, '')}.`;
}

function makeUp(sentence: string, random: (limit: number) => number): string {
  return sentence.replace(/\p{Ll}{4,}/gu, (word) => (random(REPLACED) === 0 ? madeUpWord(random) : word));
}

function madeUpWord(random: (limit: number) => number): string {
  // The n-th word where n is uniform on a logarithmic scale is drawn about 1/n of the time.
  let number = Math.floor(MADE_UP ** (random(100_000) / 100_000));
  let word = '';
  do {
    word += SYLLABLES[number % SYLLABLES.length] ?? '';
    number = Math.floor(number / SYLLABLES.length);
  } while (number > 0);
  return `${word}n`;
}
