import type { CuratedIndex } from '../curated-index.ts';
import { foldName } from '../fold-name.ts';
import { withoutSuffix } from '../without-suffix.ts';
import type { Cluster } from './cluster.ts';
import type { Breathe } from './create-breathing.ts';
import { foldSpelling } from './fold-spelling.ts';
import { isSamePerson } from './is-same-person.ts';
import { isSameSpelling } from './is-same-spelling.ts';
import { foldedNamesOf, namesOf } from './name-cluster.ts';

/** What tells whether two clusters are one. */
interface MergeParts {
  readonly curated: CuratedIndex;
  /** Of two words, in letters. */
  readonly distance: (left: string, right: string) => number;
  readonly breathe: Breathe;
}

/**
 * Joins clusters that are one actor under different names: with another given name or initial, another spelling, a surname alone
 * beside the same role, an acronym. Two that stand side by side in an article stay two, and so does whatever could be either of
 * several.
 */
export async function mergeClusters(
  clusters: readonly Cluster[],
  parts: MergeParts,
): Promise<readonly Cluster[]> {
  // Names are ranked when they are first asked for, which takes most of the time.
  for (const cluster of clusters) {
    await parts.breathe();
    namesOf(cluster);
  }
  const rules: readonly Rule[] = [
    {
      isCandidate: isFullPerson,
      keyOf: lastWord,
      isSame: (one, other) => isSamePerson(nameOf(one), nameOf(other), parts.curated),
    },
    {
      isCandidate: isNamed,
      keyOf: spelling,
      isSame: (one, other) =>
        one.sort === other.sort && isSameSpelling(nameOf(one), nameOf(other), parts.distance),
    },
  ];
  let joined = clusters;
  for (const rule of rules) joined = await applyRule(joined, rule, parts.breathe);
  await parts.breathe();
  return joinAcronyms(await joinSurnames(joined, parts.breathe), parts.breathe);
}

interface Rule {
  readonly isCandidate: (cluster: Cluster) => boolean;
  /** Only clusters with the same key are compared. */
  readonly keyOf: (cluster: Cluster) => string;
  readonly isSame: (one: Cluster, other: Cluster) => boolean;
}

/** Joins those that are the same as each other and as nobody else; "George Bush" is left alone beside "George W." and "George P.". */
async function applyRule(
  clusters: readonly Cluster[],
  { isCandidate, keyOf, isSame }: Rule,
  breathe: Breathe,
): Promise<readonly Cluster[]> {
  const result = clusters.filter((cluster) => !isCandidate(cluster));
  for (const group of (await groupBy(clusters.filter(isCandidate), keyOf, breathe)).values()) {
    let rest = [...group].toSorted((one, other) => nameOf(other).length - nameOf(one).length);
    while (rest.length > 0) {
      await breathe();
      const [first, ...others] = rest;
      if (first === undefined) break;
      const same = others.filter((other) => isSame(first, other) && !standTogether(first, other));
      // Whoever could be another one of the group, too, is nobody's.
      const isClear = same.every((one) =>
        group.every(
          (other) => other === first || same.includes(other) || other === one || !isSame(one, other),
        ),
      );
      const taken = isClear ? same : [];
      result.push(join([first, ...taken]));
      rest = others.filter((other) => !taken.includes(other));
    }
  }
  return result;
}

async function groupBy(
  clusters: readonly Cluster[],
  keyOf: (cluster: Cluster) => string,
  breathe: Breathe,
): Promise<ReadonlyMap<string, readonly Cluster[]>> {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    await breathe();
    const key = keyOf(cluster);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [cluster]);
    else own.push(cluster);
  }
  return groups;
}

/** A surname alone is the only person of that name in the library if an article gives both the same role. */
async function joinSurnames(clusters: readonly Cluster[], breathe: Breathe): Promise<readonly Cluster[]> {
  const owners = await groupBy(clusters.filter(isFullPerson), lastWord, breathe);
  const joined = new Map<Cluster, Cluster[]>();
  const gone = new Set<Cluster>();
  for (const bare of clusters) {
    await breathe();
    if (bare.sort !== 'person' || nameOf(bare).includes(' ')) continue;
    const [owner, second] = owners.get(foldName(nameOf(bare))) ?? [];
    if (owner === undefined || second !== undefined || standTogether(owner, bare)) continue;
    const roles = rolesOf(owner);
    if (![...rolesOf(bare)].some((role) => roles.has(role))) continue;
    joined.set(owner, [...(joined.get(owner) ?? []), bare]);
    gone.add(bare);
  }
  return clusters
    .filter((cluster) => !gone.has(cluster))
    .map((cluster) => join([cluster, ...(joined.get(cluster) ?? [])]));
}

/** "EMA" is the only body that some article calls so in short. */
async function joinAcronyms(clusters: readonly Cluster[], breathe: Breathe): Promise<readonly Cluster[]> {
  const bodies = clusters.filter(({ sort }) => sort === 'body');
  const owners = new Map<string, Cluster[]>();
  for (const body of bodies) {
    await breathe();
    for (const name of foldedNamesOf(body)) owners.set(name, [...(owners.get(name) ?? []), body]);
  }
  const joined = new Map<Cluster, Cluster[]>();
  const gone = new Set<Cluster>();
  for (const bare of bodies) {
    await breathe();
    const name = nameOf(bare);
    if (!/^\p{Lu}[\p{Lu}.]+$/u.test(name)) continue;
    const [owner, second] = (owners.get(foldName(name)) ?? []).filter((body) => body !== bare);
    if (owner === undefined || second !== undefined) continue;
    joined.set(owner, [...(joined.get(owner) ?? []), bare]);
    gone.add(bare);
  }
  return clusters
    .filter((cluster) => !gone.has(cluster))
    .map((cluster) => join([cluster, ...(joined.get(cluster) ?? [])]));
}

/** The first one keeps its curated identity and what moderators said of it, else that of another. */
function join([first, ...others]: readonly Cluster[]): Cluster {
  if (first === undefined) throw new RangeError('Nothing can be joined to nobody.');
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    curated: all.find(({ curated }) => curated !== null)?.curated ?? null,
    parts: all.flatMap(({ parts }) => parts),
    addedNames: all.flatMap(({ addedNames }) => addedNames),
  };
}

function nameOf(cluster: Cluster): string {
  return namesOf(cluster)[0];
}

function rolesOf({ parts }: Cluster): ReadonlySet<string> {
  return new Set(parts.flatMap(({ actor }) => actor.roles));
}

function isNamed({ sort }: Cluster): boolean {
  return sort === 'person' || sort === 'body';
}

function isFullPerson(cluster: Cluster): boolean {
  return cluster.sort === 'person' && nameOf(cluster).includes(' ');
}

function lastWord(cluster: Cluster): string {
  return foldName(withoutSuffix(nameOf(cluster).split(' ')).at(-1) ?? '');
}

/** Only names whose letters are alike are compared. */
function spelling(cluster: Cluster): string {
  return foldSpelling(
    foldName(nameOf(cluster))
      .replace(/\b(?:al|el)(?: |(?=\p{L}{4}))/gu, '')
      .replace(/ /gu, ''),
  );
}

function standTogether(one: Cluster, other: Cluster): boolean {
  const articles = new Set(one.parts.map(({ articleId }) => articleId));
  return other.parts.some(({ articleId }) => articles.has(articleId));
}
