import type { ActorKind } from '../../library/recognition.ts';
import type { CuratedActor } from '../curated-index.ts';
import type { ActorPart } from './library-actor.ts';

/** What belongs to one actor, while it is found out who is who. */
export interface Cluster {
  readonly curated: CuratedActor | null;
  /** What can be one: people with people, bodies with bodies. */
  readonly sort: ClusterSort;
  readonly parts: readonly ActorPart[];
  /** The name a moderator gave. */
  readonly givenName: string | null;
  /** The names moderators added. */
  readonly addedNames: readonly string[];
  readonly isHidden: boolean;
}

/** Actors of one sort can be one. */
export type ClusterSort = 'person' | 'body' | 'state' | 'reporter' | 'photographer' | 'unnamed';

/** Which sort an actor of a kind is of. */
export function sortOf(kind: ActorKind): ClusterSort {
  return kind === 'organisation' || kind === 'government' || kind === 'armed_group' ? 'body' : kind;
}
