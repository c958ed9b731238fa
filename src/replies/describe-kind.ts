import type { ActorKind } from '../library/recognition.ts';

const WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  government: 'Government body',
  armed_group: 'Armed group',
  state: 'State',
  reporter: 'Reporter of these articles',
  photographer: 'Photographer of these articles',
  unnamed: 'Source without a name',
};

/** What an actor is, in words. */
export function describeKind(kind: ActorKind): string {
  return WORDS[kind];
}
