import type { ActorKind } from '../../library/recognition.ts';

/** What bears a name: an actor of some kind, a place or a people, or nothing that is told. */
export type NameKind =
  | Exclude<ActorKind, 'unnamed' | 'reporter' | 'photographer'>
  | 'place'
  | 'people'
  | 'other';
