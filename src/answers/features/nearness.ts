/**
 * How near the kind of thing asked for stands to words of the question: 1 / (1 + words between) for the nearest, 0 if either is missing.
 *
 * @param wanted positions of what is asked for
 * @param located whether each word meets a demand
 */
export function nearness(wanted: readonly number[], located: readonly boolean[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const at of wanted) {
    located.forEach((isMet, other) => {
      if (isMet && other !== at) nearest = Math.min(nearest, Math.abs(at - other));
    });
  }
  return 1 / (1 + nearest);
}
