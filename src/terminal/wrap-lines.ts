import wrapAnsi from 'wrap-ansi';

/** Below this, words would be cut into letters; a narrower terminal breaks lines by itself. */
const NARROWEST = 16;

/**
 * The lines of a text that fit a number of columns, wrapped between words; words longer than a line are cut.
 *
 * @param text without control characters but line feeds and tabs
 */
export function wrapLines(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, Math.max(NARROWEST, columns), { hard: true })
    .split('\n')
    .map((line) => line.trimEnd());
}
