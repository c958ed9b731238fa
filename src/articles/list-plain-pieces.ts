import type { TextPiece } from './label-text.ts';
import { splitPlainText } from './split-plain-text.ts';

/** A heading as in Markdown; people write them in plain text, too. */
const HEADING = /^#{1,6}[ \t]+(?=\S)/u;
/** In characters. */
const LONGEST_HEADING = 200;

/** The paragraphs of a plain text, ready to be labelled. */
export function listPlainPieces(text: string): readonly TextPiece[] {
  return splitPlainText(text).map(({ start, end }) => {
    const line = text.slice(start, end);
    const marks = end - start <= LONGEST_HEADING ? HEADING.exec(line)?.[0].length : undefined;
    const words = line.slice(marks ?? 0).replace(/\s*[\r\n]\s*/gu, ' ');
    return { start, end, text: words, kind: marks === undefined ? null : 'heading' };
  });
}
