/** Divides scores by the highest, so that the best is 1; scores without any positive one stay as they are. */
export function scale(scores: Float32Array): Float32Array {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  return highest > 0 ? scores.map((score) => score / highest) : scores;
}
