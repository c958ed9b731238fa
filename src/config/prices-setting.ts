import { z } from 'zod';
import { isAmount } from './is-amount.ts';

/** A setting of two prices, of a million tokens sent and received; `null` where nothing is said. */
export const pricesSetting = z
  .string()
  .transform((given) => given.trim().split(/\s+/u))
  .refine(
    (given) => given[0] === '' || (given.length === 2 && given.every((price) => isAmount(price, false))),
    {
      error: 'are no prices. Give two numbers, what a million tokens cost to send and to receive: 0.40 1.60',
    },
  )
  .default([''])
  .transform((given) => {
    const [input, output] = given.map(Number);
    return given[0] === '' || input === undefined || output === undefined ? null : { input, output };
  });
