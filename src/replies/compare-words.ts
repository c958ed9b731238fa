import type { ComparisonBlock, ComparisonPiece } from './reply.ts';

/** Beyond so many steps wordings are shown one after the other. */
const MOST_STEPS = 4_000_000;

/**
 * Lays two wordings side by side, word by word (longest common subsequence). Pieces keep the spaces of the text they come from: `source`
 * for what both have.
 */
export function compareWords(given: string, source: string): ComparisonBlock {
  const [left, right] = [split(given), split(source)];
  const isLong = left.length * right.length > MOST_STEPS;
  const pieces = isLong ? [piece('given', given), piece('source', source)] : align(left, right);
  return { kind: 'comparison', pieces: join(pieces.filter(({ text }) => text !== '')) };
}

/** Words with the space behind them. */
function split(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

function align(left: readonly string[], right: readonly string[]): readonly ComparisonPiece[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      lengths[row * width + column] = isSame(left[row], right[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pieces: ComparisonPiece[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && isSame(left[row], right[column])) {
      pieces.push(piece('both', right[column]));
      row++;
      column++;
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      pieces.push(piece('given', left[row]));
      row++;
    } else {
      pieces.push(piece('source', right[column]));
      column++;
    }
  }
  return pieces;
}

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left?.trimEnd() === right?.trimEnd();
}

function piece(wording: ComparisonPiece['in'], text = ''): ComparisonPiece {
  return { in: wording, text };
}

/** Neighbours of one wording become one piece; within a change, the given words come before the source's. */
function join(pieces: readonly ComparisonPiece[]): readonly ComparisonPiece[] {
  const joined: ComparisonPiece[] = [];
  let changed = { given: '', source: '' };
  const flush = () => {
    for (const wording of ['given', 'source'] as const)
      if (changed[wording] !== '') joined.push(piece(wording, changed[wording]));
    changed = { given: '', source: '' };
  };
  for (const { in: wording, text } of pieces) {
    if (wording !== 'both') {
      changed = { ...changed, [wording]: changed[wording] + text };
      continue;
    }
    flush();
    const last = joined.at(-1);
    if (last?.in === 'both') joined[joined.length - 1] = piece('both', last.text + text);
    else joined.push(piece('both', text));
  }
  flush();
  return joined;
}
