import type { Roles } from './find-roles.ts';
import type { Name } from './name.ts';
import { readRole } from './read-role.ts';

/**
 * Who "the prime minister" is: the only person the article has given that role to before, and only if it has spoken of no other
 * holder ("Qatar’s prime minister") and the words that qualify the role agree.
 *
 * @param words of the description without its article, in lower case
 * @param before where the description stands
 */
export function resolveDescription(
  words: readonly string[],
  before: number,
  { given, uses }: Roles,
): Name | null {
  const wanted = readRole(words);
  if (wanted === null) return null;
  const holders = (given.get(wanted.key) ?? []).filter(({ start }) => start < before);
  const [first] = holders;
  if (first === undefined || holders.some(({ name }) => name !== first.name)) return null;
  const known = new Set(holders.flatMap(({ qualifiers }) => qualifiers));
  const isStrange = (qualifiers: readonly string[]) => qualifiers.some((word) => !known.has(word));
  if (isStrange(wanted.qualifiers)) return null;
  const others = uses.get(wanted.key) ?? [];
  return others.some(({ qualifiers, start }) => start < before && isStrange(qualifiers)) ? null : first.name;
}
