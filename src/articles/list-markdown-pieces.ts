import { isTameMarkdown } from './is-tame-markdown.ts';
import type { TextPiece } from './label-text.ts';
import { listPlainPieces } from './list-plain-pieces.ts';
import { readMarkdownBlocks } from './read-markdown-blocks.ts';
import { trimInterval } from './trim-interval.ts';

/**
 * The blocks of a Markdown text with their markup, ready to be labelled; every character that is not white space is in one. A
 * text too long or too deep to parse in reasonable time is split like plain text.
 *
 * @param text as stored; parts that are no Markdown may be blanked, so long as offsets stay
 */
export async function listMarkdownPieces(text: string): Promise<readonly TextPiece[]> {
  if (!isTameMarkdown(text)) return listPlainPieces(text);
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  // The parser drops a byte order mark, and with it one from all offsets.
  const blocks = readMarkdownBlocks(fromMarkdown(text.replace(/^\ufeff/u, ' ')));
  return blocks.flatMap((block, index) => {
    const start = index === 0 ? 0 : block.start;
    const interval = trimInterval(text, { start, end: blocks[index + 1]?.start ?? text.length });
    if (interval.start === interval.end) return [];
    return [{ ...interval, text: block.text.trim().replace(/\s*[\r\n]\s*/gu, ' '), kind: block.kind }];
  });
}
