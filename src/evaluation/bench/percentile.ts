/**
 * The smallest value that at least a share of the values does not exceed (nearest rank); 0 of none.
 *
 * @param share above 0, up to 1
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
