const MOST = 31;
const FEW_VALUES = 8;

/** Where values of an input are cut into bins: at each of a few distinct values, otherwise at quantiles. Each cut is the lowest value of the bin above it. */
export function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((left, right) => left - right);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= FEW_VALUES) return distinct.slice(1);
  const quantiles = Array.from(
    { length: MOST },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / (MOST + 1))] ?? 0,
  );
  return [...new Set(quantiles)].filter((value) => value > (sorted[0] ?? 0));
}
