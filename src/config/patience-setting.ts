import { z } from 'zod';
import type { Patience } from './models-config.ts';

/** In seconds. A connection that is silent for longer than five minutes is given up by Node itself. */
const LONGEST = 3_600;
const LONGEST_SILENCE = 300;
const DEFAULT = '60';

/** A setting of how long a model is waited for: seconds in all, and perhaps seconds without a sign of life, which are half of that by default. */
export const patienceSetting = z
  .string()
  .transform((given) => (given.trim() || DEFAULT).split(/\s+/u))
  .refine((given) => given.length <= 2 && given.every((seconds) => /^[1-9]\d{0,3}$/u.test(seconds)), {
    error: `are no seconds. Give how long to wait in all, and perhaps how long without a sign of life: 60 or 120 90`,
  })
  .refine(([total = '', silence = '1']) => Number(total) <= LONGEST && Number(silence) <= LONGEST_SILENCE, {
    error: `is too long. Give at most ${LONGEST} seconds in all, and ${LONGEST_SILENCE} without a sign of life`,
  })
  .refine(([total, silence]) => silence === undefined || Number(silence) <= Number(total), {
    error: 'waits longer for the first sign of life than in all. Put the longer time first: 120 90',
  })
  .default([DEFAULT])
  .transform(([total, silence]): Patience => {
    const totalMs = Number(total) * 1_000;
    const silenceMs = silence === undefined ? totalMs / 2 : Number(silence) * 1_000;
    return { totalMs, silenceMs: Math.min(silenceMs, LONGEST_SILENCE * 1_000) };
  });
