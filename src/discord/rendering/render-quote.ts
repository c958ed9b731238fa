import { neutralise } from '../../replies/neutralise.ts';
import type { QuoteBlock } from '../../replies/reply.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Piece } from './piece.ts';
import { splitText } from './split-text.ts';

/** A stretch of a quote; the marked one is what is meant. */
interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What tells that a quote goes on: ours, so it stands outside of the quoted lines. */
const CONTINUED = '-# (continued)';
const GOES_ON = '-# (goes on)';
/** Of the lead and the place, which are ours and short; titles in them may be long. */
const FRAME_SHARE = 1 / 4;

/**
 * A quote: who is speaking, its words as a block quote, where it stands. One that is longer than a page is cut between
 * sentences, and both ends of a cut say so.
 */
export function renderQuote(block: QuoteBlock, most: number): readonly Piece[] {
  const lead = block.lead === '' ? [] : [`**${shorten(block.lead, most * FRAME_SHARE)}**`];
  const number = block.number === null ? '' : `${escapeMarkdown(`[${block.number}]`)} `;
  const source = block.origin === undefined ? block.place : `${block.origin}, ${block.place}`;
  const place = `-# ${number}${shorten(source, most * FRAME_SHARE)}`;
  const frame = [...lead, place, CONTINUED, GOES_ON].join('\n').length + 2;
  const parts = splitStretches(block, most - frame);
  return parts.map((part, index) => ({
    kind: 'text',
    content: [
      ...(index === 0 ? lead : [CONTINUED]),
      quoteLines(part),
      ...(index === parts.length - 1 ? [place] : [GOES_ON]),
    ].join('\n'),
  }));
}

function splitStretches(
  { text, highlight, spans }: QuoteBlock,
  most: number,
): readonly (readonly Stretch[])[] {
  const marked = spans ?? (highlight === undefined ? [] : [highlight]);
  let start = 0;
  const stretchesOf = (part: string): readonly Stretch[] => {
    const within = (offset: number) => Math.max(0, Math.min(part.length, offset - start));
    let at = 0;
    const stretches = marked.flatMap((span) => {
      const [from, to] = [within(span.start), within(span.end)];
      const both = [
        { text: part.slice(at, from), isMarked: false },
        { text: part.slice(from, to), isMarked: true },
      ];
      at = to;
      return both;
    });
    return [...stretches, { text: part.slice(at), isMarked: false }].filter((stretch) => stretch.text !== '');
  };
  // The marks of the marked stretches are counted for every line, wherever they may lie.
  const measure = (part: string) =>
    quoteLines([{ text: part, isMarked: marked.length > 0 }]).length +
    2 * '****'.length * Math.max(1, marked.length);
  return splitText(text, { most, measure }).map((part) => {
    const stretches = stretchesOf(part);
    start += part.length;
    return stretches;
  });
}

function quoteLines(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ text, isMarked }) =>
      isMarked ? text.replace(/[^\r\n]+/gu, (line) => embolden(line)) : escapeMarkdown(text),
    )
    .join('')
    .replace(/\r\n?/gu, '\n')
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Stars next to white space would not all be taken for marks. */
function embolden(line: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  return words === '' ? line : `${before}**${escapeMarkdown(words)}**${after}`;
}

function shorten(text: string, most: number): string {
  const [beginning = '', ...rest] = splitText(neutralise(text).replace(/\s+/gu, ' ').trim(), {
    most,
    measure: (part) => escapeMarkdown(part).length,
  });
  return escapeMarkdown(rest.length === 0 ? beginning : `${beginning.trimEnd()} …`);
}
