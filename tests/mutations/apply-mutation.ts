import type { Mutation } from './mutation.ts';

/**
 * The source with the change made.
 *
 * @throws {Error} if what is to be changed does not stand there exactly once
 */
export function applyMutation(source: string, { promise, file, find, replace }: Mutation): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `“${promise}”: ${JSON.stringify(find)} stands ${source.split(find).length - 1} times in ${file} instead of once. ` +
        'Put right "find" and "replace" in tests/mutations/mutations.json for the file as it is now.',
    );
  return before + replace + after;
}
