import { neutralise } from '../../replies/neutralise.ts';
import type { ComparisonBlock, ComparisonPiece } from '../../replies/reply.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Piece } from './piece.ts';
import { splitText } from './split-text.ts';

const MARKS: Readonly<Record<ComparisonPiece['in'], string>> = { both: '', given: '~~', source: '**' };
const LEGEND = '-# ~~struck through~~: only in the words given · **bold**: only in the source';
/** Tildes at the end would be taken for part of the mark; this has no width and breaks no line. */
const WORD_JOINER = '\u2060';

/** Two wordings in one text: what only the given one has is struck through, what only the source has is bold. */
export function renderComparison({ pieces }: ComparisonBlock, most: number): readonly Piece[] {
  const room = { most: most - LEGEND.length - 2, measure: (text: string) => longestOf(text) };
  const parts = joinAlike(pieces).flatMap((piece) =>
    splitText(neutralise(piece.text), room).map((text) => markUp({ ...piece, text })),
  );
  const contents: string[] = [];
  for (const part of parts) {
    const last = contents.at(-1);
    if (last !== undefined && last.length + part.length <= room.most)
      contents[contents.length - 1] = last + part;
    else contents.push(part);
  }
  return contents
    .filter((content) => content.trim() !== '')
    .map((content) => ({ kind: 'text', content: `${content.trim()}\n${LEGEND}` }));
}

/** What stands in two pieces would be escaped apart, although it is read together. */
function joinAlike(pieces: readonly ComparisonPiece[]): readonly ComparisonPiece[] {
  const joined: ComparisonPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.in === piece.in) joined[joined.length - 1] = { ...piece, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function longestOf(text: string): number {
  return Math.max(...(['given', 'source'] as const).map((wording) => markUp({ in: wording, text }).length));
}

/** Marks go around the words of each line: they do not work around white space. */
function markUp({ in: wording, text }: ComparisonPiece): string {
  const mark = MARKS[wording];
  if (mark === '') return escapeMarkdown(text);
  return text.replace(/[^\s](?:[^\n]*[^\s])?/gu, (words) => {
    const escaped = escapeMarkdown(words);
    return `${mark}${escaped}${escaped.endsWith('~') ? WORD_JOINER : ''}${mark}`;
  });
}
