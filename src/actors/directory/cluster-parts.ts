import type { StoredRecognition } from '../../library/actor-store.ts';
import type { RecognisedActor } from '../../library/recognition.ts';
import type { CuratedActor, CuratedIndex } from '../curated-index.ts';
import { foldName } from '../fold-name.ts';
import { type Cluster, sortOf } from './cluster.ts';
import type { Breathe } from './create-breathing.ts';
import type { ActorPart } from './library-actor.ts';

/**
 * Puts together what the articles have of one actor as far as names alone tell: by the curated names, else by the same name. Sources without
 * a name stay with their article.
 */
export async function clusterParts(
  recognitions: readonly StoredRecognition[],
  curated: CuratedIndex,
  breathe: Breathe,
): Promise<readonly Cluster[]> {
  const groups = new Map<string, { readonly known: CuratedActor | null; readonly parts: ActorPart[] }>();
  for (const { articleId, actors } of recognitions) {
    await breathe();
    actors.forEach((actor, index) => {
      const known = findCurated(actor, curated);
      const sort = sortOf(actor.kind);
      const own = sort === 'unnamed' ? `${articleId} ${index}` : foldName(actor.name);
      const key = known === null ? `${sort} ${own}` : `curated ${known.name}`;
      const group = groups.get(key) ?? { known, parts: [] };
      group.parts.push({ articleId, index, actor });
      groups.set(key, group);
    });
  }
  return [...groups.values()].map(({ known, parts }) => ({
    curated: known,
    sort: sortOf(known === null || known.kind === 'place' ? (parts[0]?.actor.kind ?? 'unnamed') : known.kind),
    parts,
    givenName: null,
    addedNames: [],
    isHidden: false,
  }));
}

/** "Israel’s military" is the Israeli military. */
function asAdjective(name: string, curated: CuratedIndex): readonly string[] {
  const { owner, noun } = /^(?<owner>.+)['’]s (?<noun>\p{Ll}+)$/u.exec(name)?.groups ?? {};
  const demonym = owner === undefined ? undefined : curated.find(owner)?.demonyms?.[0];
  return demonym === undefined || noun === undefined ? [] : [`${demonym} ${noun}`];
}

/** By the fullest form of an article alone: "Biden" in an article about Hunter Biden is not who "Biden" usually is. */
function findCurated({ name, kind, forms }: RecognisedActor, curated: CuratedIndex): CuratedActor | null {
  if (kind === 'unnamed' || kind === 'reporter' || kind === 'photographer') return null;
  const printed = [name, ...forms];
  const names =
    kind === 'person' ? [name] : [...printed, ...printed.flatMap((own) => asAdjective(own, curated))];
  for (const own of names) {
    const known = curated.find(own) ?? (kind === 'state' ? curated.byMetonym(own) : undefined);
    if (known !== undefined && (known.kind === 'person') === (kind === 'person')) return known;
  }
  return null;
}
