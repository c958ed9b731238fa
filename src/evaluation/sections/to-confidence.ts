import type { Answer } from '../../answers/answer.ts';

const FACTOR = 10_000;

/** An answer's confidence with four decimals, as the command line prints it: what is equal there has to be equal here. */
export function toConfidence({ confidence }: Answer): number {
  return Math.round(confidence * FACTOR) / FACTOR;
}
