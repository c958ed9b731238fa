import { createReadStream } from 'node:fs';
import { WordVectorsError } from './word-vectors-error.ts';

/** A word with its vector. */
export interface WordEmbedding {
  readonly word: string;
  /** 1 for the most frequent word. */
  readonly rank: number;
  readonly vector: readonly number[];
}

/** A file of word embeddings. */
export interface Embeddings {
  readonly header: EmbeddingsHeader;
  /** Every word, in order of rank. To be read once; throws `WordVectorsError` where the file is damaged or ends too soon. */
  readonly entries: AsyncIterable<WordEmbedding>;
}

interface EmbeddingsHeader {
  /** How many words there are. */
  readonly size: number;
  readonly dimensions: number;
}

const opening = '"vectors":{';
const entry = /"((?:[^"\\]|\\.)*)":(\[[^\]]*\])([,}])/y;

/**
 * Opens a file of wink embeddings, to be read word by word. It is one JSON object of 300 MB: parsed as a whole it takes a
 * gigabyte of memory, which not every machine has to spare.
 * @throws {WordVectorsError} if the file does not begin as expected
 */
export async function readEmbeddings(file: string): Promise<Embeddings> {
  const chunks: AsyncIterator<string> = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })[
    Symbol.asyncIterator
  ]();
  let text = '';
  for (let end = -1; end < 0; end = text.indexOf(opening)) {
    const { value, done } = await chunks.next();
    if (done) throw damaged('it ends before the first word');
    text += value;
  }
  const start = text.indexOf(opening) + opening.length;
  const header = parseHeader(`${text.slice(0, start)}}}`);
  return { header, entries: readEntries(text.slice(start), chunks, header) };
}

async function* readEntries(
  beginning: string,
  chunks: AsyncIterator<string>,
  { size, dimensions }: EmbeddingsHeader,
): AsyncGenerator<WordEmbedding> {
  let [text, rank] = [beginning, 0];
  for (;;) {
    let at = 0;
    for (let found = matchAt(text, at); found; found = matchAt(text, at)) {
      rank += 1;
      yield parseEntry(found, rank, dimensions);
      at += found[0].length;
      if (found[3] !== '}') continue;
      if (rank !== size) throw damaged(`it has ${rank} words instead of ${size}`);
      return;
    }
    const { value, done } = await chunks.next();
    if (done) throw damaged(`it ends after ${rank} words`);
    text = text.slice(at) + value;
  }
}

function matchAt(text: string, position: number): RegExpExecArray | null {
  entry.lastIndex = position;
  return entry.exec(text);
}

function parseHeader(json: string): EmbeddingsHeader {
  // It ends in braces, so it is an object if it is JSON at all; its fields are checked below.
  const { size, dimensions, l2NormIndex, wordIndex } = parse(json) as Readonly<Record<string, unknown>>;
  if (!isCount(size) || !isCount(dimensions) || l2NormIndex !== dimensions || wordIndex !== dimensions + 1) {
    throw damaged('its header is not as expected');
  }
  return { size, dimensions };
}

/** Behind the vector stand its length and the word's position in the list, counted from 0. */
function parseEntry(found: RegExpExecArray, rank: number, dimensions: number): WordEmbedding {
  const [, letters = '', numbers = ''] = found;
  // Between brackets, so an array if it is JSON at all.
  const values = parse(numbers) as readonly unknown[];
  if (values.length !== dimensions + 2 || !values.every(isNumber) || values[dimensions + 1] !== rank - 1) {
    throw damaged(`the vector of word ${rank} is not as expected`);
  }
  // Between quotation marks, so a string if it is JSON at all.
  return { word: parse(`"${letters}"`) as string, rank, vector: values.slice(0, dimensions) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw damaged('it is not JSON', error);
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value > 0;
}

function damaged(what: string, cause?: unknown): WordVectorsError {
  const message = `The file of word vectors is damaged, ${what}: install the packages again with "npm ci".`;
  return new WordVectorsError(message, { cause });
}
