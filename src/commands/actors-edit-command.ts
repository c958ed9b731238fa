import type { ActorReader } from '../actors/directory/create-actor-reader.ts';
import type { ActorStore } from '../library/actor-store.ts';
import { editedReply, editsReply, undoneReply } from '../replies/actors-edit-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Command } from './command.ts';
import { completeActor } from './complete-actor.ts';
import { readActorEdit, type WantedEdit } from './read-actor-edit.ts';

/** What changing who is who needs. */
export interface ActorsEditParts {
  readonly store: ActorStore;
  readonly reader: ActorReader;
}

const CHANGES = [
  { value: 'merge', label: 'merge: two are one' },
  { value: 'split', label: 'split: a name is somebody else’s' },
  { value: 'rename', label: 'rename: show another name' },
  { value: 'hide', label: 'hide: do not show' },
  { value: 'alias', label: 'alias: add a name to be found by' },
  { value: 'undo', label: 'undo: take the last change back' },
  { value: 'list', label: 'list: show the changes' },
] as const;

/** `/actors-edit change [actor] [other]`: moderators correct who is who; it counts for their server and outlives ingesting. */
export function createActorsEditCommand({ store, reader }: ActorsEditParts): Command {
  return {
    name: 'actors-edit',
    description: 'Correct who is who: merge, split, rename, hide, add a name, or take it back',
    audience: 'moderators',
    isPrivate: () => true,
    options: [
      { name: 'change', description: 'What to do', isRequired: true, choices: CHANGES },
      { name: 'actor', description: 'Whom it is about', isRequired: false, complete: completeActor(reader) },
      {
        name: 'other',
        description: 'Merge into whom, the new name, the further name, or the name to split off',
        isRequired: false,
        complete: completeActor(reader),
      },
    ],
    async run({ place, isModerator }, { change = '', actor = '', other = '' }) {
      // At one's own terminal the library is one's own.
      const serverId = place === null ? null : place.serverId;
      if (place !== null && serverId === null)
        return errorReply({
          problem: 'Corrections belong to a server.',
          remedy: 'Give the command in a channel of one.',
        });
      if (!isModerator)
        return errorReply({
          problem: 'Only people who may manage this server can correct who is who.',
          remedy: 'Ask one of its moderators.',
        });
      const wanted = change.trim().toLowerCase();
      if (wanted === 'undo') return undoneReply(await store.undo(serverId));
      if (wanted === 'list') return editsReply(await store.edits(serverId));
      if (!isKind(wanted))
        return errorReply({
          problem: `There is no change called “${change}”.`,
          remedy: `The changes are ${CHANGES.map(({ value }) => value).join(', ')}.`,
        });
      if (actor.trim() === '')
        return errorReply({
          problem: 'Nobody is named yet.',
          remedy: 'Say whom it is about in the option “actor”.',
        });
      const edit = readActorEdit(
        { kind: wanted, actor, other: await nameOf(other) },
        await reader.read(serverId),
      );
      if ('problem' in edit) return errorReply(edit);
      await store.edit(edit, serverId);
      return editedReply(edit);

      /** Completed values are ids; what is stored are names. */
      async function nameOf(value: string): Promise<string> {
        return (await reader.read(serverId)).byId(value.trim())?.name ?? value;
      }
    },
  };
}

function isKind(change: string): change is WantedEdit['kind'] {
  return /^(?:merge|split|rename|hide|alias)$/u.test(change);
}
