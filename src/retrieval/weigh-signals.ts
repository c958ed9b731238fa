import type { Signals } from './evidence.ts';

/** The sum of what speaks for a passage, each signal times its weight. */
export function weighSignals(signals: Signals, weights: Signals): number {
  const names = Object.keys(weights) as (keyof Signals)[];
  return names.reduce((sum, name) => sum + weights[name] * signals[name], 0);
}
