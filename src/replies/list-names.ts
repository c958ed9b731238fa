/**
 * Names in a row: `A`, `A and B`, `A, B and C`; where there are more, `A, B and 5 others`.
 *
 * @param most how many to name at most
 */
export function listNames(names: readonly string[], most: number): string {
  const named = names.length <= most ? names : names.slice(0, most - 1);
  const others = names.length - named.length;
  const parts = others === 0 ? named : [...named, `${others} others`];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
