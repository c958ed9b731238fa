import type { Wording } from './wording.ts';

/** Whether a word belongs to a number. */
export function isInFigure({ figures }: Wording, at: number): boolean {
  return figures.some(({ from, to }) => from <= at && at < to);
}
