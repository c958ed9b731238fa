/** A score and whether it belongs to what should score high. */
export interface Scored {
  readonly score: number;
  readonly label: boolean;
}

/**
 * The area under the ROC curve: the probability that a positive scores higher than a negative, ties counting one half (Mann and Whitney's U). `null` without both
 * kinds.
 */
export function areaUnderRoc(rows: readonly Scored[]): number | null {
  const sorted = rows.toSorted((left, right) => left.score - right.score);
  const positives = rows.filter(({ label }) => label).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * sorted.slice(from, to).filter(({ label }) => label).length;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
