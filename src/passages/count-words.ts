const LONGEST_MEAN_WORD = 12;

/**
 * How many words a text has: its runs of non-space characters with a letter or digit, but at least one for every 12 characters, so that
 * scripts written without spaces (and files without any) are measured, too.
 */
export function countWords(text: string): number {
  const runs = text.match(/[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return Math.max(runs, Math.ceil(text.trim().length / LONGEST_MEAN_WORD));
}
