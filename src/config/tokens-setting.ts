import { z } from 'zod';

interface TokensSetting {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
}

/** A setting that is a number of tokens within bounds. */
export function tokensSetting({ least, most, fallback }: TokensSetting) {
  return z
    .string()
    .transform((given) => given.trim().replaceAll('_', '') || String(fallback))
    .refine((given) => /^\d{1,9}$/u.test(given) && Number(given) >= least && Number(given) <= most, {
      error: `is no number of tokens that would do. Give a whole number from ${least} to ${most}, or remove it for ${fallback}`,
    })
    .default(String(fallback))
    .transform(Number);
}
