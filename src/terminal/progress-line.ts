import stringWidth from 'string-width';
import { neutralise } from '../replies/neutralise.ts';

/** One line that tells what is being done and is gone afterwards. */
export interface ProgressLine {
  show(text: string): void;
  /** Writes a line that stays, also where there is no terminal. */
  say(text: string): void;
  clear(): void;
}

/** Where progress is shown: a terminal, or something that is not one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  /** Only terminals have columns. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** To the beginning of the line, and clear it (ECMA-48: CR, EL). */
const CLEAR_LINE = '\r\u001b[2K';
const WIDTH_UNKNOWN = 80;

/** A line redrawn in place on a terminal; on a pipe only what is to stay. */
export function createProgressLine(stream: ProgressStream): ProgressLine {
  let isShown = false;
  const clear = () => {
    if (isShown) stream.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    show(text) {
      if (stream.isTTY !== true) return;
      stream.write(
        CLEAR_LINE + cutTo(`  ${capitalise(neutralise(text))} …`, (stream.columns ?? WIDTH_UNKNOWN) - 1),
      );
      isShown = true;
    },
    say(text) {
      clear();
      stream.write(`${neutralise(text)}\n`);
    },
    clear,
  };
}

function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A line that wraps could not be redrawn. */
function cutTo(text: string, columns: number): string {
  let fitting = text.replaceAll(/[\n\t]/gu, ' ');
  while (stringWidth(fitting) > columns) fitting = fitting.slice(0, -1);
  return fitting.toWellFormed();
}
