import { InvalidVectorError } from './invalid-vector-error.ts';

/**
 * Checks a vector and returns its Euclidean length; 0 means that it is similar to nothing.
 *
 * Lengths up to 1e-6 count as 0: dividing by them would turn rounding noise into a direction.
 * @throws {InvalidVectorError} for anything but a Float32Array of `dimensions` finite numbers.
 */
export function measureVector(vector: Float32Array, dimensions: number): number {
  // The type promises this, but vectors also come out of databases and network replies.
  if (!(vector instanceof Float32Array)) {
    throw new InvalidVectorError('A vector has to be a Float32Array: check what the embedder returned.');
  }
  if (vector.length !== dimensions) {
    throw new InvalidVectorError(
      `A vector has ${vector.length} dimensions, but the index has ${dimensions}: embed it with the index's embedder.`,
    );
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!Number.isFinite(squares)) {
    throw new InvalidVectorError('A vector holds a value that is not a finite number: embed its text again.');
  }
  const length = Math.sqrt(squares);
  return length > 1e-6 ? length : 0;
}
