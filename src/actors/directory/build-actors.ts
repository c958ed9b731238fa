import type { ActorEdit, StoredRecognition } from '../../library/actor-store.ts';
import type { CuratedIndex } from '../curated-index.ts';
import { foldName } from '../fold-name.ts';
import { applyEdits } from './apply-edits.ts';
import type { Cluster } from './cluster.ts';
import { clusterParts } from './cluster-parts.ts';
import { type Breathe, createBreathing } from './create-breathing.ts';
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
  /** Lets others have their turn; by default now and then. */
  readonly breathe?: Breathe;
}

/**
 * Puts together who acts in the articles of a library: first within each article, then across them, moderators last. The same articles and
 * changes give the same actors with the same ids; those in most articles come first.
 */
export async function buildActors({
  recognitions,
  curated,
  edits,
  distance,
  breathe = createBreathing(),
}: ActorSources): Promise<readonly LibraryActor[]> {
  const merged = await mergeClusters(await clusterParts(recognitions, curated, breathe), {
    curated,
    distance,
    breathe,
  });
  const shown = applyEdits(merged, edits).filter(({ isHidden, parts }) => !isHidden && parts.length > 0);
  const taken = new Set<string>();
  const weighed: Weighed[] = [];
  for (const cluster of shown) {
    await breathe();
    const actor = toActor(cluster);
    weighed.push({ actor, articles: new Set(actor.parts.map(({ articleId }) => articleId)).size });
  }
  await breathe();
  const named: LibraryActor[] = [];
  for (const { actor } of weighed.toSorted(byWeight)) {
    await breathe();
    const slug = slugOf(actor.name);
    let id = slug;
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
    taken.add(id);
    named.push({ ...actor, id });
  }
  return named;
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

/** An actor with the number of articles they are in. */
interface Weighed {
  readonly actor: Omit<LibraryActor, 'id'>;
  readonly articles: number;
}

function byWeight(one: Weighed, other: Weighed): number {
  return (
    other.articles - one.articles ||
    other.actor.mentions - one.actor.mentions ||
    (one.actor.name < other.actor.name ? -1 : 1)
  );
}

/** Ids are values of choices, which are short. */
const LONGEST_SLUG = 60;

function slugOf(name: string): string {
  return (
    foldName(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, LONGEST_SLUG)
      .toWellFormed()
      .replace(/^-|-$|\ufffd/gu, '') || 'actor'
  );
}
