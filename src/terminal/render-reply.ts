import { markPiece } from '../replies/mark-piece.ts';
import type { CitationItem, ListItem, QuoteBlock, Reply, ReplyBlock } from '../replies/reply.ts';
import type { Palette, Style } from './palette.ts';
import { setLines } from './set-lines.ts';

/** Where a reply is shown. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly palette: Palette;
}

/** What tells replies of one tone from others, with and without colours. */
interface Look {
  readonly accent: Style;
  /** In front of every line of a quote. */
  readonly bar: string;
  /** In front of what a reply begins with. */
  readonly sign: string;
}

interface Canvas {
  readonly columns: number;
  readonly palette: Palette;
  readonly look: Look;
}

/** Longer lines are hard to read. */
const WIDEST = 100;
const MARGIN = '  ';

/** A reply as a terminal shows it: wrapped, indented, and safe to print. There is no line break at its end. */
export function renderReply({ tone, blocks }: Reply, { width, palette }: Page): string {
  const columns = Math.min(width, WIDEST) - MARGIN.length;
  const canvas = { columns, palette, look: lookOf(tone, palette) };
  return blocks
    .map((block, index) => renderBlock(block, index === 0, canvas))
    .map((lines) => lines.map((line) => (MARGIN + line).trimEnd()).join('\n'))
    .join('\n\n');
}

function lookOf(tone: Reply['tone'], palette: Palette): Look {
  switch (tone) {
    case 'answer':
      return { accent: palette.answer, bar: '┃ ', sign: '' };
    case 'refusal':
      return { accent: palette.refusal, bar: '┊ ', sign: '○ ' };
    case 'uncertain':
      return { accent: palette.strong, bar: '┆ ', sign: '◌ ' };
    case 'error':
      return { accent: palette.error, bar: '┊ ', sign: '! ' };
    case 'plain':
      return { accent: palette.strong, bar: '│ ', sign: '' };
  }
}

function renderBlock(block: ReplyBlock, isFirst: boolean, canvas: Canvas): readonly string[] {
  const { columns, palette, look } = canvas;
  switch (block.kind) {
    case 'heading':
    case 'text': {
      const style =
        block.kind === 'heading' ? (text: string) => palette.strong(look.accent(text)) : undefined;
      const hasSign = isFirst && look.sign !== '';
      return setLines({
        text: block.text,
        columns,
        ...(style && { style }),
        ...(hasSign && { mark: { text: look.sign, style: look.accent } }),
      });
    }
    case 'note':
      return setLines({ text: block.text, columns, style: palette.quiet });
    case 'quote':
      return renderQuote(block, canvas);
    case 'list':
      return block.items.flatMap((item) => renderItem(item, canvas));
    case 'comparison':
      return setLines({ text: block.pieces.map(markPiece).join(''), columns });
    case 'copy':
      return setLines({ text: block.text, columns });
    case 'image':
      return setLines({ text: `(picture: ${block.description})`, columns, style: palette.quiet });
    case 'file':
      return [
        ...setLines({ text: `${block.name}:`, columns, style: palette.quiet }),
        ...setLines({ text: block.text, columns }),
      ];
    case 'citations':
      return block.items.flatMap((item) => renderCitation(item, canvas));
  }
}

function renderQuote(
  { lead, text, number, place, highlight, spans = highlight === undefined ? [] : [highlight] }: QuoteBlock,
  { columns, palette, look }: Canvas,
): readonly string[] {
  const bar = { text: look.bar, style: look.accent };
  const mark = number === null ? undefined : { text: `[${number}] `, style: look.accent };
  return [
    ...(lead === '' ? [] : setLines({ text: lead, columns, style: palette.strong })),
    ...setLines({
      text,
      columns,
      mark: bar,
      isBar: true,
      marked: { spans, style: palette.strong },
    }),
    ...setLines({ text: place, columns, style: palette.quiet, ...(mark && { mark }) }),
  ];
}

function renderItem({ text, detail, url }: ListItem, { columns, palette, look }: Canvas): readonly string[] {
  const indented = { columns, mark: { text: '  ', style: look.accent } };
  return [
    ...setLines({ text, columns, mark: { text: '• ', style: look.accent } }),
    ...(detail === null ? [] : setLines({ ...indented, text: detail, style: palette.quiet })),
    ...(url === null ? [] : setLines({ ...indented, text: url, style: palette.link })),
  ];
}

function renderCitation(
  { number, text, url }: CitationItem,
  { columns, palette, look }: Canvas,
): readonly string[] {
  const mark = { text: `[${number}] `, style: look.accent };
  const indented = { text: ' '.repeat(mark.text.length), style: look.accent };
  return [
    ...setLines({ text, columns, mark }),
    ...(url === null ? [] : setLines({ text: url, columns, mark: indented, style: palette.link })),
  ];
}
