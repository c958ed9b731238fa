import { EvaluationError } from './evaluation-error.ts';

/**
 * Reads the value of an option that counts something.
 *
 * @throws {EvaluationError} unless it is a whole number above 0
 */
export function readWholeNumber(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new EvaluationError(`${option} takes a whole number above 0, not “${given}”.`);
  return number;
}
