import { LARGEST_ARTICLE_BYTES } from './largest-article-bytes.ts';

/** One line of a file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Its bytes without the line end; `null` where it has more than 20 MiB. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;
/** It and all below it are white space or control characters, which are no line of JSON. */
const SPACE = 0x20;

/**
 * The lines of a file as its bytes arrive, without those that are white space alone, which are counted. No more than one line
 * is held in memory, and of one that is too long none of it.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  let isBlank = true;
  const take = (part: Buffer): void => {
    size += part.length;
    isBlank &&= part.every((byte) => byte <= SPACE);
    if (size > LARGEST_ARTICLE_BYTES) parts = [];
    else parts.push(part);
  };
  const finish = (): Line | null => {
    const isTooLong = size > LARGEST_ARTICLE_BYTES;
    const line = isBlank ? null : { number, bytes: isTooLong ? null : Buffer.concat(parts) };
    number++;
    if (size === 0) return null;
    parts = [];
    size = 0;
    isBlank = true;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      if (end > start) take(chunk.subarray(start, end));
      const line = finish();
      if (line !== null) yield line;
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  const last = finish();
  if (last !== null) yield last;
}
