import { foldName } from '../fold-name.ts';
import type { Cluster } from './cluster.ts';

const known = new WeakMap<Cluster, Names>();

type Names = readonly [string, ...string[]];

/** The names of a cluster, the one to be shown first; then the others, most frequent first. */
export function namesOf(cluster: Cluster): Names {
  const names = known.get(cluster) ?? rankNames(cluster);
  known.set(cluster, names);
  return names;
}

function rankNames({ curated, parts, givenName, addedNames }: Cluster): Names {
  const counts = new Map<string, number>();
  const add = (name: string, count: number) => counts.set(name, (counts.get(name) ?? 0) + count);
  for (const { actor } of parts) {
    add(actor.name, Math.max(1, actor.mentions.length));
    for (const form of actor.forms) add(form, 1);
  }
  const ranked = [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
  // The fullest form of some article, rather than a bare surname that all have.
  const fullest = new Map(parts.map(({ actor }) => [actor.name, 0]));
  for (const { actor } of parts)
    fullest.set(
      actor.name,
      (fullest.get(actor.name) ?? 0) + 1 + 10 * Math.min(2, actor.name.split(' ').length),
    );
  const [best] = [...fullest].toSorted(([, one], [, other]) => other - one);
  const name = givenName ?? curated?.name ?? best?.[0] ?? '';
  const seen = new Set([foldExact(name)]);
  const others = [...addedNames, ...ranked].filter(
    (other) => !seen.has(foldExact(other)) && seen.add(foldExact(other)),
  );
  return [name, ...others];
}

/** "C.I.A." and "CIA" are two ways of writing, but "Kirby" and "kirby" are not worth showing twice. */
function foldExact(name: string): string {
  return name.includes('.') ? name.toLowerCase() : foldName(name);
}

/** All the names in their folded form by which a cluster can be meant, those of the curated file included. */
export function foldedNamesOf(cluster: Cluster): ReadonlySet<string> {
  const { curated } = cluster;
  return new Set(
    [...namesOf(cluster), ...(curated === null ? [] : [curated.name, ...curated.aliases])].map(foldName),
  );
}
