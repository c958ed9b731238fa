import { editDistance } from '../retrieval/edit-distance.ts';

/** Comparing takes time by the square of the length. */
const LONGEST = 100;

/**
 * The names that somebody who typed another one may have meant: those that contain it or differ from it by a third of its
 * letters at most, nearest first.
 *
 * @param count how many to return at most
 */
export function nearestNames(typed: string, names: readonly string[], count: number): readonly string[] {
  const wanted = typed.toLowerCase().slice(0, LONGEST);
  if (wanted === '') return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, distance: distanceTo(wanted, name.toLowerCase().slice(0, LONGEST)) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

function distanceTo(wanted: string, name: string): number {
  if (name.includes(wanted)) return 0.5;
  // The difference in length is the least that has to be inserted or deleted.
  return Math.abs(name.length - wanted.length) > wanted.length
    ? Number.POSITIVE_INFINITY
    : editDistance(wanted, name);
}
