import { z } from 'zod';

/** A setting that is on or off; where nothing is said, as told. */
export function flagSettingOr(isOn: boolean) {
  return z
    .enum(['', 'no', 'false', '0', 'yes', 'true', '1'], {
      error: 'is neither yes nor no. Set it to one of them',
    })
    .default('')
    .transform((given) => (given === '' ? isOn : ['yes', 'true', '1'].includes(given)));
}

/** A setting that is on or off; off where nothing is said. */
export const flagSetting = flagSettingOr(false);
