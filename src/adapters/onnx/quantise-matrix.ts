/** A matrix of small whole numbers; times the scale of its column (or row) each is about the number it stands for. */
export interface QuantisedMatrix {
  /** Row after row. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/**
 * The largest whole number. Seven bits rather than eight: processors without VNNI add two products of a weight and an
 * activation (up to 255) in 16 bits, and 2 · 255 · 127 would not fit, so that they would give other vectors than others do.
 */
const LARGEST_WEIGHT = 64;
/** Rows are looked up, not multiplied in 16 bits. */
const LARGEST_ENTRY = 127;

/**
 * Quantises the weights of a product, each column by a scale of its own, symmetrically about 0.
 * @param weights row after row, with `columns` values each
 */
export function quantiseColumns(weights: Float32Array, columns: number): QuantisedMatrix {
  const largest = new Float32Array(columns);
  for (let at = 0, column = 0; at < weights.length; at++) {
    largest[column] = Math.max(largest[column] ?? 0, Math.abs(weights[at] ?? 0));
    column = column + 1 === columns ? 0 : column + 1;
  }
  const scales = largest.map((value) => scaleFor(value, LARGEST_WEIGHT));
  const values = new Int8Array(weights.length);
  for (let at = 0, column = 0; at < weights.length; at++) {
    values[at] = Math.round((weights[at] ?? 0) / (scales[column] ?? 1));
    column = column + 1 === columns ? 0 : column + 1;
  }
  return { values, scales };
}

/**
 * Quantises a table whose rows are looked up, each by a scale of its own, symmetrically about 0.
 * @param table row after row, with `columns` values each
 */
export function quantiseRows(table: Float32Array, columns: number): QuantisedMatrix {
  const scales = new Float32Array(table.length / columns);
  const values = new Int8Array(table.length);
  for (let row = 0, start = 0; start < table.length; row++, start += columns) {
    const entries = table.subarray(start, start + columns);
    const scale = Math.fround(
      scaleFor(
        entries.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
        LARGEST_ENTRY,
      ),
    );
    scales[row] = scale;
    for (let at = 0; at < columns; at++) values[start + at] = Math.round((entries[at] ?? 0) / scale);
  }
  return { values, scales };
}

/** Of nothing but zeros any scale will do. */
function scaleFor(largest: number, steps: number): number {
  return largest === 0 ? 1 : largest / steps;
}
