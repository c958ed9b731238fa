import { type QuoteRange, quoteRange } from './quote-range.ts';

/** A passage as people pass it around, with the words of it that are meant. */
export interface PassageReference {
  /** `000#12` */
  readonly id: string;
  /** `null` where the whole passage is meant. */
  readonly range: QuoteRange | null;
}

const WRITTEN = /^(?<id>\S(?:.{0,300}\S)?#\d{1,6}(?:\.\d{1,4})?)(?:@(?<range>\S{1,40}))?$/u;

/** How a passage, or some of its words, is named: `000#12`, `000#12@5123-5214-9f3c2b`. */
export const passageReference = {
  write: (passageId: string, quote: Parameters<typeof quoteRange.write>[0]): string =>
    `${passageId}@${quoteRange.write(quote)}`,
  /** @returns `null` for what is no such name */
  read(typed: string): PassageReference | null {
    const { id, range } = WRITTEN.exec(typed.trim())?.groups ?? {};
    if (id === undefined) return null;
    const read = range === undefined ? null : quoteRange.read(range);
    return range !== undefined && read === null ? null : { id, range: read };
  },
};
