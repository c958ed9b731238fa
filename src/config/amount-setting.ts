import { z } from 'zod';
import { isAmount } from './is-amount.ts';

/** A setting that is a number from 0, or `null` where it says “none”. `what` names it in the error: “number of tokens”. */
export function amountSetting(what: string, fallback: number | null, isWhole: boolean) {
  return z
    .string()
    .transform((given) => given.trim().toLowerCase().replaceAll('_', ''))
    .refine((given) => given === '' || given === 'none' || isAmount(given, isWhole), {
      error: `is no ${what}. Give a ${isWhole ? 'whole number' : 'number'} such as ${isWhole ? '200000' : '1.50'}, or none for no limit`,
    })
    .optional()
    .transform((given) =>
      given === undefined || given === '' ? fallback : given === 'none' ? null : Number(given),
    );
}
