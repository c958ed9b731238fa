import { createRandom } from '../metrics/create-random.ts';
import { percentile } from './percentile.ts';

const NUMBERS = 200_000;
const ROUNDS = 9;
const SEED = 3;

/**
 * How long it takes here to sort 200 000 numbers, in milliseconds: the median of nine times. Times divided by it can be compared between machines.
 */
export function measureYardstick(clock: () => number): number {
  const random = createRandom(SEED);
  const numbers = Float64Array.from({ length: NUMBERS }, () => random(NUMBERS));
  const times = Array.from({ length: ROUNDS }, () => {
    const copy = numbers.slice();
    const started = clock();
    copy.sort();
    return clock() - started;
  });
  return percentile(times, 0.5);
}
