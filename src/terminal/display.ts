import { neutralise } from '../replies/neutralise.ts';
import type { Reply } from '../replies/reply.ts';
import { replyText } from '../replies/reply-text.ts';
import { createPalette } from './palette.ts';
import { renderReply } from './render-reply.ts';

/** Where replies are printed. */
export interface Screen {
  readonly isTTY?: boolean;
  /** Only terminals have columns; they change when the window does. */
  readonly columns?: number;
}

const WIDTH_UNKNOWN = 80;

/**
 * How replies are printed: wrapped and coloured on a terminal, as plain text into a pipe or a file; safe in both.
 *
 * @param isColoured whether colours are wanted on a terminal
 * @returns a function that turns a reply into text without a line break at its end
 */
export function createDisplay(screen: Screen, isColoured: boolean): (reply: Reply) => string {
  const palette = createPalette(isColoured);
  return (reply) =>
    screen.isTTY === true
      ? renderReply(reply, { width: screen.columns ?? WIDTH_UNKNOWN, palette })
      : neutralise(replyText(reply));
}
