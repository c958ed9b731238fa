/** A direction in a byte per dimension: the bytes times `scale` are a vector of unit length. */
export interface Quantisation {
  readonly scale: number;
  /** The cosine between the vector and what is left of it; 1 would be no loss. */
  readonly cosine: number;
}

/**
 * Stretches a vector so that its largest number becomes 127, and rounds. Its length is lost, its direction kept to a cosine
 * of some .9999. A vector of zeros stays one.
 *
 * @param bytes receives a byte per dimension
 */
export function quantiseVector(vector: readonly number[], bytes: Int8Array): Quantisation {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return { scale: 0, cosine: 1 };
  let [squares, byteSquares, product] = [0, 0, 0];
  for (let at = 0; at < vector.length; at++) {
    const value = vector[at] ?? 0;
    const byte = Math.round((value / largest) * 127);
    bytes[at] = byte;
    squares += value * value;
    byteSquares += byte * byte;
    product += byte * value;
  }
  return { scale: 1 / Math.sqrt(byteSquares), cosine: product / Math.sqrt(squares * byteSquares) };
}
