import type { CitedQuote } from '../answers/cited-quote.ts';
import type { QuoteBlock } from './reply.ts';

/** The words of a quote that answer, by their places in its text, joined where they overlap; nothing where none are known, or where they are all of it. */
export function spansIn({ text, start, spans = [] }: CitedQuote): Pick<QuoteBlock, 'spans'> {
  const placed: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const [from, to] = [Math.max(0, span.start - start), Math.min(text.length, span.end - start)];
    const last = placed.at(-1);
    if (from >= to) continue;
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else placed.push({ start: from, end: to });
  }
  return placed.length === 0 ? {} : { spans: placed };
}
