/** A matrix, row after row. */
interface Matrix {
  readonly floats: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** The matrix with rows for columns. */
export function transpose({ floats, rows, columns }: Matrix): Matrix {
  const turned = new Float32Array(floats.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = floats[row * columns + column] ?? 0;
  return { floats: turned, rows: columns, columns: rows };
}
