const newline = 0x0a;
const space = 0x20;

/**
 * The line of a sorted file whose first field is a word: by halving, without reading the rest. Lines are sorted by their bytes;
 * those of the licence begin with a space and come before all words.
 *
 * @returns the whole line, without its end
 */
export function findLine(file: Buffer, word: string): string | undefined {
  // The licence has lines without a first field.
  if (word === '') return undefined;
  let [low, high] = [0, file.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : file.lastIndexOf(newline, middle - 1) + 1;
    const end = endOfLine(file, start);
    const key = file.toString('latin1', start, file.indexOf(space, start));
    if (key === word) return file.toString('latin1', start, end);
    if (key < word) low = end + 1;
    else high = start;
  }
  return undefined;
}

function endOfLine(file: Buffer, start: number): number {
  const end = file.indexOf(newline, start);
  return end < 0 ? file.length : end;
}
