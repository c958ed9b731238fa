import { oneLine } from '../../citations/one-line.ts';
import type { Excerpt, ExcerptSentence } from './excerpt.ts';

/** Excerpts as a model reads them: one sentence on a line, under its number, with who is speaking where the article says so. */
export function writeExcerpts(excerpts: readonly Excerpt[]): string {
  return excerpts
    .map(({ sentences }, index) => [headOf(sentences, index + 1), ...sentences.map(writeSentence)].join('\n'))
    .join('\n\n');
}

function headOf([first]: readonly ExcerptSentence[], position: number): string {
  const { outlet, published } = first?.quote.article ?? { outlet: null, published: null };
  return [`Passage ${position}`, outlet, published]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(', ');
}

function writeSentence({ number, quote, text }: ExcerptSentence): string {
  const speaker = quote.attribution?.speaker ?? quote.attribution?.speakerText ?? null;
  return `[${number}]${speaker === null ? '' : ` (${oneLine(speaker)})`} ${oneLine(text)}`;
}
