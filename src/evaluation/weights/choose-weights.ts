import type { Signals } from '../../retrieval/evidence.ts';

/** By how much a weight is raised and lowered: coarsely first, then finely. */
const FACTORS = [2, 1.4, 1.15];
/** What is not better by more than this is not better: ties would drift. */
const LEAST_GAIN = 1e-5;
const MOST_ROUNDS = 4;

/**
 * Searches for weights one by one (coordinate ascent): each is raised and lowered as long as that gains, in rounds over all, until a round changes nothing. Nothing is drawn at random.
 *
 * @param start what to begin with; weights of 0 stay 0
 * @param judge how good weights are: higher is better
 */
export function chooseWeights(start: Signals, judge: (weights: Signals) => number): Signals {
  let best = { weights: start, value: judge(start) };
  const names = Object.keys(start) as (keyof Signals)[];
  const improve = (name: keyof Signals, factor: number): boolean => {
    const weights = { ...best.weights, [name]: best.weights[name] * factor };
    const value = judge(weights);
    if (value <= best.value + LEAST_GAIN) return false;
    best = { weights, value };
    return true;
  };
  for (const factor of FACTORS) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const changed = names.filter((name) => improve(name, factor) || improve(name, 1 / factor));
      if (changed.length === 0) break;
    }
  }
  return best.weights;
}
