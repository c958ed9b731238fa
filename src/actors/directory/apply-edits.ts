import type { ActorEdit } from '../../library/actor-store.ts';
import { foldName } from '../fold-name.ts';
import type { Cluster } from './cluster.ts';
import { foldedNamesOf, namesOf } from './name-cluster.ts';

/**
 * Applies what moderators changed, in their order. A change that means nobody any more, or somebody among several, does nothing: it
 * counts again when the articles do.
 */
export function applyEdits(clusters: readonly Cluster[], edits: readonly ActorEdit[]): readonly Cluster[] {
  return edits.reduce(applyEdit, clusters);
}

function applyEdit(clusters: readonly Cluster[], edit: ActorEdit): readonly Cluster[] {
  const actor = findCluster(clusters, edit.actor);
  if (actor === null) return clusters;
  const replace = (changed: Cluster) => clusters.map((cluster) => (cluster === actor ? changed : cluster));
  switch (edit.kind) {
    case 'hide':
      return replace({ ...actor, isHidden: true });
    case 'rename':
      return replace({
        ...actor,
        givenName: edit.name,
        addedNames: [...actor.addedNames, namesOf(actor)[0]],
      });
    case 'alias':
      return replace({ ...actor, addedNames: [...actor.addedNames, edit.alias] });
    case 'merge': {
      const into = findCluster(clusters, edit.into);
      return into === null || into === actor ? clusters : merge(clusters, actor, into);
    }
    case 'split':
      return split(clusters, actor, edit.form);
  }
}

function merge(clusters: readonly Cluster[], actor: Cluster, into: Cluster): readonly Cluster[] {
  const merged = {
    ...into,
    givenName: namesOf(into)[0],
    parts: [...into.parts, ...actor.parts],
    addedNames: [...into.addedNames, ...actor.addedNames, namesOf(actor)[0]],
  };
  return clusters.flatMap((cluster) => (cluster === actor ? [] : cluster === into ? [merged] : [cluster]));
}

/** @param form a name as some article prints it in full, or the id of an article */
function split(clusters: readonly Cluster[], actor: Cluster, form: string): readonly Cluster[] {
  const wanted = foldName(form);
  const isMeant = ({ articleId, actor: { name } }: Cluster['parts'][number]) =>
    articleId === form || foldName(name) === wanted;
  const taken = actor.parts.filter(isMeant);
  if (taken.length === 0 || taken.length === actor.parts.length) return clusters;
  const rest = { ...actor, parts: actor.parts.filter((part) => !isMeant(part)) };
  const own = { ...actor, curated: null, givenName: null, addedNames: [], parts: taken };
  return clusters.flatMap((cluster) => (cluster === actor ? [rest, own] : [cluster]));
}

/** Whoever has a name: as the first of their names, or else alone among all. */
function findCluster(clusters: readonly Cluster[], name: string): Cluster | null {
  const wanted = foldName(name);
  const main = clusters.filter((cluster) => foldName(namesOf(cluster)[0]) === wanted);
  if (main.length > 0) return main.length === 1 ? (main[0] ?? null) : null;
  const [first, second] = clusters.filter((cluster) => foldedNamesOf(cluster).has(wanted));
  return second === undefined ? (first ?? null) : null;
}
