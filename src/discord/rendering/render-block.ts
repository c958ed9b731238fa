import { neutralise } from '../../replies/neutralise.ts';
import type { CitationItem, ListBlock, NoteBlock, ReplyBlock, TextBlock } from '../../replies/reply.ts';
import type { BlockRoom } from './block-room.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Piece } from './piece.ts';
import { readAddress } from './read-address.ts';
import { renderComparison } from './render-comparison.ts';
import { renderCopy, renderFile, renderImage } from './render-files.ts';
import { renderQuote } from './render-quote.ts';
import { splitText } from './split-text.ts';

/** A block as pieces of a message, each short enough for a page. */
export function renderBlock(block: ReplyBlock, room: BlockRoom): readonly Piece[] {
  const { most } = room;
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'text', content: headingOf(block.text, most), isHeading: true }];
    case 'text':
      return renderText(block, most);
    case 'note':
      return renderNote(block, most);
    case 'quote':
      return renderQuote(block, most);
    case 'comparison':
      return renderComparison(block, most);
    case 'list':
      return renderList(block, most);
    case 'citations':
      return [{ kind: 'line' }, ...joinLines(block.items.map(citationLine(most)), '\n', most)];
    case 'copy':
      return renderCopy(block, room);
    case 'image':
      return renderImage(block, room);
    case 'file':
      return renderFile(block, room.fileBytes);
  }
}

function headingOf(text: string, most: number): string {
  return `### ${escapeMarkdown(cut(text.replace(/\s+/gu, ' ').trim(), most - 10))}`;
}

function renderText({ text }: TextBlock, most: number): readonly Piece[] {
  return splitText(text, { most, measure: (part) => escapeMarkdown(part).length })
    .map((part) => escapeMarkdown(part).trim())
    .filter((content) => content !== '')
    .map((content) => ({ kind: 'text', content }));
}

function renderNote({ text }: NoteBlock, most: number): readonly Piece[] {
  return splitText(text, { most, measure: (part) => smallPrint(part).length })
    .map(smallPrint)
    .filter((content) => content !== '')
    .map((content) => ({ kind: 'text', content }));
}

function smallPrint(text: string): string {
  return neutralise(text)
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : `-# ${escapeMarkdown(line.trim())}`))
    .join('\n');
}

/** Items with something to tell about them are headed by it in bold and stand a little apart; others are points. */
function renderList({ items }: ListBlock, most: number): readonly Piece[] {
  const hasDetails = items.some(({ detail, url }) => detail !== null || url !== null);
  if (!hasDetails)
    return joinLines(
      items.map(({ text }) => `- ${nameOf(text, most)}`),
      '\n',
      most,
    );
  const lines = items.map(({ text, detail, url }) => {
    const small = detail === null ? '' : `\n${smallPrint(cut(oneLine(detail), most / 3))}`;
    return `**${nameOf(text, most)}**${linkTo(url)}${small}`;
  });
  return joinLines(lines, '\n\n', most);
}

function nameOf(text: string, most: number): string {
  return escapeMarkdown(cut(oneLine(text), most / 3));
}

function citationLine(most: number) {
  return ({ number, text, url }: CitationItem) =>
    `${escapeMarkdown(`[${number}]`)} ${escapeMarkdown(cut(oneLine(text), most / 2))}${linkTo(url)}`;
}

/** The label is ours: nothing that an article is called can end the link or pass for another address. */
function linkTo(url: string | null): string {
  const address = readAddress(url);
  return address === null ? '' : ` · [article](<${address}>)`;
}

/** @param gap what stands between two lines of one piece */
function joinLines(lines: readonly string[], gap: string, most: number): readonly Piece[] {
  const contents: string[] = [];
  for (const line of lines) {
    const last = contents.at(-1);
    if (last !== undefined && last.length + gap.length + line.length <= most)
      contents[contents.length - 1] = `${last}${gap}${line}`;
    else contents.push(line);
  }
  return contents.map((content) => ({ kind: 'text', content }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Titles and names, not quotes: their beginning is enough to know them by. */
function cut(text: string, most: number): string {
  const [beginning = '', ...rest] = splitText(text, { most, measure: (part) => escapeMarkdown(part).length });
  return rest.length === 0 ? beginning : `${beginning.trimEnd()} …`;
}
