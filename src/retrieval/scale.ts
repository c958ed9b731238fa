/** Divides scores by the highest, so that the best is 1; scores without any positive one stay as they are. */
export function scale(scores: Float32Array): Float32Array {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  if (highest <= 0) return scores;
  const scaled = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at++) scaled[at] = (scores[at] ?? 0) / highest;
  return scaled;
}
