import stringWidth from 'string-width';
import { neutralise } from '../replies/neutralise.ts';
import type { Style } from './palette.ts';
import { wrapLines } from './wrap-lines.ts';

/** A stretch of text and how its lines are set. */
export interface Lines {
  readonly text: string;
  /** Columns there are, prefixes included. */
  readonly columns: number;
  /** How the text looks. */
  readonly style?: Style;
  /** What stands in front of the first line, and how it looks. */
  readonly mark?: { readonly text: string; readonly style: Style };
  /** Whether the mark stands in front of every line; otherwise the others are indented as far. */
  readonly isBar?: boolean;
  /** Parts of the text, in order and apart, that look different, in UTF-16 code units of it. */
  readonly marked?: {
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly style: Style;
  };
}

/** Sets text in lines: whatever could drive the terminal is taken out, the rest wrapped and marked. */
export function setLines({
  text,
  columns,
  style = asIs,
  mark,
  isBar = false,
  marked,
}: Lines): readonly string[] {
  const width = mark === undefined ? 0 : stringWidth(mark.text);
  return wrapLines(markPart(text, marked), columns - width).map((line, index) => {
    const styled = line === '' ? '' : style(line);
    if (mark === undefined) return styled;
    return index === 0 || isBar ? mark.style(mark.text) + styled : ' '.repeat(width) + styled;
  });
}

/** Looks are put on after everything that could pass for one has been taken out. */
function markPart(text: string, marked: Lines['marked']): string {
  if (marked === undefined) return neutralise(text);
  const { spans, style } = marked;
  let at = 0;
  let whole = '';
  for (const { start, end } of spans) {
    whole += neutralise(text.slice(at, start)) + style(neutralise(text.slice(start, end)));
    at = end;
  }
  return whole + neutralise(text.slice(at));
}

const asIs: Style = (text) => text;
