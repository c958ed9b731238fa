import type { Cost } from '../library/spending-store.ts';
import type { TokenUsage } from './chat-model.ts';

/** Of a million tokens each, in any currency. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** What tokens cost: a price for a million tokens is so many millionths for one. */
export function costOf({ input, output }: TokenUsage, prices: Prices | null): Cost {
  const micros = prices === null ? 0 : Math.ceil(input * prices.input + output * prices.output);
  return { tokens: input + output, micros };
}
