import { z } from 'zod';

/** A setting that is on or off; off where nothing is said. */
export const flagSetting = z
  .enum(['', 'no', 'false', '0', 'yes', 'true', '1'], {
    error: 'is neither yes nor no. Set it to one of them',
  })
  .default('no')
  .transform((given) => ['yes', 'true', '1'].includes(given));
