import { z } from 'zod';

/** A setting that names a model as `pattern` has it; `null` for what is built in. `example` tells in the error how to write it. */
export function modelNameSetting(example: string, pattern: RegExp) {
  return z
    .string()
    .transform((given) => given.trim())
    .refine((given) => given === '' || given === 'builtin' || pattern.test(given), {
      error: `is no name of a model. Write it as ${example}, or remove it for what is built in`,
    })
    .default('')
    .transform((given) => (given === '' || given === 'builtin' ? null : given));
}
