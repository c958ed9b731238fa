import type { Embedder } from './embedder.ts';

/** What is near a question in meaning. */
export interface Nearness {
  /** Cosines by position of passage, of the passages nearest in meaning. */
  readonly neighbours: ReadonlyMap<number, number>;
  readonly cosines: Embedder['cosines'];
}

/**
 * How near passages are in meaning, from 0 to 1 for the nearest; one that is not among the neighbours is as near as the
 * farthest of them at most, and counts as that.
 *
 * Absolute cosines are divided by the highest. Relative ones lie close together (.5 to .8, say) whatever the texts are about, and
 * divided so they would tell nothing apart: they are measured from the farthest neighbour's. That takes nothing from a model whose
 * cosines are spread wider; word vectors lose by it, among whose neighbours in small libraries are some that have nothing to do with the question.
 */
export function scoreMeaning(positions: readonly number[], { neighbours, cosines }: Nearness): Float32Array {
  const known = [...neighbours.values()];
  const highest = known.reduce((most, cosine) => Math.max(most, cosine), 0);
  const farthest = Math.max(
    0,
    known.reduce((least, cosine) => Math.min(least, cosine), highest),
  );
  const floor = cosines === 'relative' ? farthest : 0;
  const range = highest - floor;
  return Float32Array.from(positions, (position) =>
    range <= 0 ? 0 : (Math.max(floor, neighbours.get(position) ?? farthest) - floor) / range,
  );
}
