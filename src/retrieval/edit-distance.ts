/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one word into the other (optimal string
 * alignment, the restricted Damerau-Levenshtein distance). Letters are UTF-16 code units.
 */
export function editDistance(left: string, right: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const replaced = at(previous, column - 1) + (isSame ? 0 : 1);
      let best = Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1);
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwapped && row > 1 && column > 1) best = Math.min(best, at(twoBack, column - 2) + 1);
      current.push(best);
    }
    twoBack = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
