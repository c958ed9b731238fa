import { hash } from 'node:crypto';
import type { Quote } from './quote.ts';

/** Where a quote stands in its article, and a few digits by which it is known whether the same words still stand there. */
export interface QuoteRange {
  /** UTF-16 offsets into the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The first six hexadecimal digits of the words' SHA-256. */
  readonly check: string;
}

const WRITTEN = /^(\d{1,9})-(\d{1,9})-([0-9a-f]{6})$/u;

/** Where a quote stands, in few characters: `5123-5214-9f3c2b`. */
export const quoteRange = {
  write: ({ start, end, text }: Pick<Quote, 'start' | 'end' | 'text'>): string =>
    `${start}-${end}-${checkOf(text)}`,
  /** @returns `null` for anything that was not written so */
  read(written: string): QuoteRange | null {
    const [, start, end, check = ''] = WRITTEN.exec(written) ?? [];
    return start === undefined || end === undefined
      ? null
      : { start: Number(start), end: Number(end), check };
  },
  /** Whether the words that were meant still stand in the text of the article. */
  holds: ({ start, end, check }: QuoteRange, text: string): boolean =>
    start < end && end <= text.length && checkOf(text.slice(start, end)) === check,
};

function checkOf(text: string): string {
  return hash('sha256', text).slice(0, 6);
}
