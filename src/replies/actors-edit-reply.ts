import { formatDate } from '../citations/format-date.ts';
import type { ActorEdit, StoredActorEdit } from '../library/actor-store.ts';
import { plural } from './plural.ts';
import type { Action, Reply } from './reply.ts';

const UNDO: Action = { label: 'Undo', command: 'actors-edit', values: { change: 'undo' } };

/** What a change does, in a sentence without a full stop. */
export function describeEdit(edit: ActorEdit): string {
  switch (edit.kind) {
    case 'merge':
      return `${edit.actor} and ${edit.into} are one, called ${edit.into}`;
    case 'split':
      return `${edit.form} is not ${edit.actor}`;
    case 'rename':
      return `${edit.actor} is called ${edit.name}`;
    case 'hide':
      return `${edit.actor} is not shown`;
    case 'alias':
      return `${edit.alias} is another name of ${edit.actor}`;
  }
}

/** Says that a change was made, and offers to take it back. */
export function editedReply(edit: ActorEdit): Reply {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'text', text: `From now on: ${describeEdit(edit)}.` },
      {
        kind: 'note',
        text: 'This holds however often the articles are read again. /actors-edit undo takes it back.',
      },
    ],
    actions: [UNDO],
  };
}

/** Says which change was taken back. */
export function undoneReply(undone: StoredActorEdit | undefined): Reply {
  const text =
    undone === undefined ? 'There is no change to take back.' : `No longer so: ${describeEdit(undone.edit)}.`;
  return { tone: 'plain', blocks: [{ kind: 'text', text }] };
}

/** The changes that count here, the newest first. */
export function editsReply(edits: readonly StoredActorEdit[]): Reply {
  if (edits.length === 0)
    return { tone: 'plain', blocks: [{ kind: 'text', text: 'Nothing has been changed about the actors.' }] };
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: plural(edits.length, 'change') },
      {
        kind: 'list',
        items: edits.toReversed().map(({ edit, at, serverId }) => ({
          text: `${describeEdit(edit)}.`,
          detail: `${formatDate(at)}${serverId === null ? ', for every server' : ''}`,
          url: null,
        })),
      },
    ],
    actions: [UNDO],
  };
}
