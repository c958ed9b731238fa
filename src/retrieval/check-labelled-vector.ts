import { InvalidVectorError } from './invalid-vector-error.ts';
import { measureVector } from './measure-vector.ts';
import type { LabelledVector } from './vector-index.ts';

/** How far the length of a stored vector may be from 1: more than float32 rounding, less than a forgotten division. */
const tolerance = 1e-3;

/**
 * Checks a vector that is about to enter an index.
 *
 * @returns whether it can be found: a vector of zeros is similar to nothing and has no place in an index.
 * @throws {InvalidVectorError} for a bad label, a wrong number of dimensions, a value that is not finite, or a length
 * that is neither 0 nor 1.
 */
export function checkLabelledVector({ label, vector }: LabelledVector, dimensions: number): boolean {
  if (!Number.isInteger(label) || label < 0 || label >= 2 ** 32) {
    throw new InvalidVectorError(`${label} is no label: labels are whole numbers from 0 to 2^32 - 1.`);
  }
  const length = measureVector(vector, dimensions);
  if (length !== 0 && Math.abs(length - 1) > tolerance) {
    throw new InvalidVectorError(
      `The vector of label ${label} has the length ${length}: divide it by its length before storing it.`,
    );
  }
  return length !== 0;
}
