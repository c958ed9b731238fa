/**
 * Checks how many neighbours are asked for.
 * @throws {RangeError} if it is not a whole number from 0.
 */
export function checkHitCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${count} neighbours can't be searched for: ask for a whole number from 0.`);
  }
}
