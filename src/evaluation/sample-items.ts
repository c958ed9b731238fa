import { createRandom } from './metrics/create-random.ts';

const SEED = 7;

/**
 * Some of the items in their order, drawn without replacement: the same ones in every run.
 *
 * @param count how many at most; all where it is `undefined`
 */
export function sampleItems<Item>(items: readonly Item[], count: number | undefined): readonly Item[] {
  if (count === undefined || count >= items.length) return items;
  const random = createRandom(SEED);
  const positions = items.map((_, at) => at);
  for (let at = 0; at < count; at++) {
    const other = at + random(positions.length - at);
    const kept = positions[at] ?? 0;
    positions[at] = positions[other] ?? 0;
    positions[other] = kept;
  }
  return positions
    .slice(0, count)
    .toSorted((left, right) => left - right)
    .flatMap((at) => items.slice(at, at + 1));
}
