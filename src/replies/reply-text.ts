import { markPiece } from './mark-piece.ts';
import type { QuoteBlock, Reply, ReplyBlock } from './reply.ts';

/**
 * A reply as plain text, without colours or wrapping: what goes into a pipe, and into the `text` of JSON. Quotes stand
 * behind `> `, exactly as they are stored.
 */
export function replyText({ blocks }: Reply): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: ReplyBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'note':
    case 'copy':
      return block.text;
    case 'comparison':
      return block.pieces.map(markPiece).join('');
    case 'image':
      return `(picture: ${block.description})`;
    case 'file':
      return `${block.name}:\n${block.text}`;
    case 'quote':
      return quoteText(block);
    case 'list':
      return block.items
        .map(({ text, detail, url }) =>
          [`- ${text}`, ...[detail, url].flatMap((line) => line ?? []).map((line) => `  ${line}`)].join('\n'),
        )
        .join('\n');
    case 'citations':
      return block.items
        .map(({ number, text, url }) => `[${number}] ${text}${url === null ? '' : `\n    ${url}`}`)
        .join('\n');
  }
}

function quoteText({ lead, text, number, place }: QuoteBlock): string {
  const quoted = `> ${text.replace(/\r\n?|\n/gu, (lineBreak) => `${lineBreak}> `)}`;
  const source = number === null ? place : `[${number}] ${place}`;
  return [...(lead === '' ? [] : [lead]), quoted, source].join('\n');
}
