import { z } from 'zod';

/** A setting that names a folder. */
export function folderSetting(fallback: string) {
  return z
    .string()
    .transform((path) => path.trim())
    .refine((path) => path !== '', { error: 'is empty. Name a folder, or remove the variable' })
    .refine((path) => !path.includes('\0'), { error: 'holds a null character. Name a folder' })
    .default(fallback);
}
