import type { ActorEdit, StoredRecognition } from '../../library/actor-store.ts';
import type { CuratedIndex } from '../curated-index.ts';
import { foldName } from '../fold-name.ts';
import { applyEdits } from './apply-edits.ts';
import type { Cluster } from './cluster.ts';
import { clusterParts } from './cluster-parts.ts';
import type { LibraryActor } from './library-actor.ts';
import { mergeClusters } from './merge-clusters.ts';
import { namesOf } from './name-cluster.ts';

/** What a library's actors are put together from. */
export interface ActorSources {
  /** In order of the articles’ ids. */
  readonly recognitions: readonly StoredRecognition[];
  readonly curated: CuratedIndex;
  /** What moderators changed, the oldest first. */
  readonly edits: readonly ActorEdit[];
  /** Of two words, in letters. */
  readonly distance: (left: string, right: string) => number;
}

/**
 * Puts together who acts in the articles of a library: first within each article, then across them, moderators last. The same articles and
 * changes give the same actors with the same ids; those in most articles come first.
 */
export function buildActors({
  recognitions,
  curated,
  edits,
  distance,
}: ActorSources): readonly LibraryActor[] {
  const merged = mergeClusters(clusterParts(recognitions, curated), { curated, distance });
  const shown = applyEdits(merged, edits).filter(({ isHidden, parts }) => !isHidden && parts.length > 0);
  const ids = new Map<string, number>();
  return shown
    .map(toActor)
    .toSorted(byWeight)
    .map((actor) => {
      const slug = slugOf(actor.name);
      const count = (ids.get(slug) ?? 0) + 1;
      ids.set(slug, count);
      return { ...actor, id: count === 1 ? slug : `${slug}-${count}` };
    });
}

function toActor(cluster: Cluster): Omit<LibraryActor, 'id'> {
  const [name, ...aliases] = namesOf(cluster);
  const { curated } = cluster;
  return {
    name,
    kind: kindOf(cluster),
    aliases,
    curatedNames:
      curated === null ? [] : [curated.name, ...curated.aliases, ...(curated.metonyms ?? [])].map(foldName),
    parts: cluster.parts.toSorted((one, other) =>
      one.articleId < other.articleId ? -1 : one.articleId > other.articleId ? 1 : one.index - other.index,
    ),
    mentions: cluster.parts.reduce((sum, { actor }) => sum + actor.mentions.length, 0),
  };
}

function kindOf({ curated, parts }: Cluster): LibraryActor['kind'] {
  if (curated !== null && curated.kind !== 'place') return curated.kind;
  const counts = Map.groupBy(parts, ({ actor }) => actor.kind);
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? 'organisation';
}

function byWeight(one: Omit<LibraryActor, 'id'>, other: Omit<LibraryActor, 'id'>): number {
  const articles = (actor: Omit<LibraryActor, 'id'>) =>
    new Set(actor.parts.map(({ articleId }) => articleId)).size;
  return articles(other) - articles(one) || other.mentions - one.mentions || (one.name < other.name ? -1 : 1);
}

function slugOf(name: string): string {
  return (
    foldName(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'actor'
  );
}
