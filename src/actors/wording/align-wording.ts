import type { Run } from './find-runs.ts';

/** The stretch of a text that is nearest to a wording. */
export interface Alignment {
  /** First word of the stretch in the text, and behind its last. */
  readonly from: number;
  readonly to: number;
  /** 2 · shared / all words of both (Dice), counted in order: 0 to 1. */
  readonly similarity: number;
}

/** How much farther than the wording is long the words of one place may lie apart. */
const SLACK = 12;

/** Aligns a wording with the words of a text around a run of it (longest common subsequence). */
export function alignWording(wording: readonly number[], words: Int32Array, run: Run): Alignment {
  const start = Math.max(0, run.at - run.from - SLACK);
  const end = Math.min(words.length, run.at + (wording.length - run.from) + SLACK);
  const window = words.subarray(start, end);
  const matched = matchInOrder(wording, window);
  const first = matched[0] ?? run.at - start;
  const last = matched.at(-1) ?? first;
  const length = last - first + 1;
  return {
    from: start + first,
    to: start + last + 1,
    similarity: (2 * matched.length) / (wording.length + length),
  };
}

/** The places of the words in the window that belong to a longest common subsequence. */
function matchInOrder(wording: readonly number[], window: Int32Array): readonly number[] {
  const width = window.length + 1;
  const lengths = new Uint16Array((wording.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = wording.length - 1; row >= 0; row--)
    for (let column = window.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        wording[row] === window[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const matched: number[] = [];
  let [row, column] = [0, 0];
  while (row < wording.length && column < window.length) {
    if (wording[row] === window[column] && at(row, column) === at(row + 1, column + 1) + 1) {
      matched.push(column);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return matched;
}
