import type { ActorDirectory } from '../actors/directory/actor-directory.ts';
import type { LibraryActor } from '../actors/directory/library-actor.ts';
import { foldName } from '../actors/fold-name.ts';
import type { ActorEdit } from '../library/actor-store.ts';
import type { ReplyError } from '../replies/error-reply.ts';

/** A change as a moderator asks for it. */
export interface WantedEdit {
  readonly kind: ActorEdit['kind'];
  /** Whom it is about, as typed. */
  readonly actor: string;
  /** Into whom, the new name, the alias, or the name that is somebody else’s. */
  readonly other: string;
}

const NEEDS: Readonly<Record<Exclude<ActorEdit['kind'], 'hide'>, string>> = {
  merge: 'whom they are one with',
  split: 'the name that is somebody else’s, as an article prints it, or the id of an article',
  rename: 'the new name',
  alias: 'the further name',
};
/** Longer ones are no names. */
const LONGEST_NAME = 100;

/** Checks a change against who is known, so that it does something; what keeps it from that is said. */
export function readActorEdit(
  { kind, actor: typed, other: given }: WantedEdit,
  directory: ActorDirectory,
): ActorEdit | ReplyError {
  const other = given.trim();
  const actor = findOne(typed, directory);
  if ('problem' in actor) return actor;
  if (kind === 'hide') return { kind, actor: actor.name };
  if (other === '' || other.length > LONGEST_NAME)
    return {
      problem: other === '' ? 'Something is missing.' : `A name has at most ${LONGEST_NAME} characters.`,
      remedy: `Give ${NEEDS[kind]} in the option “other”.`,
    };
  switch (kind) {
    case 'merge': {
      const into = findOne(other, directory);
      if ('problem' in into) return into;
      if (into === actor)
        return { problem: `They are one already: ${into.name}.`, remedy: 'Name two who are shown apart.' };
      return { kind, actor: actor.name, into: into.name };
    }
    case 'split':
      return canSplit(actor, other)
        ? { kind, actor: actor.name, form: other }
        : {
            problem: `No article calls ${actor.name} “${other}” in full beside another name.`,
            remedy: `Give ${NEEDS.split}: ${[...new Set(actor.parts.map((part) => part.actor.name))].join(', ')}.`,
          };
    case 'rename':
      return { kind, actor: actor.name, name: other };
    case 'alias':
      return { kind, actor: actor.name, alias: other };
  }
}

function findOne(typed: string, directory: ActorDirectory): LibraryActor | ReplyError {
  const match = directory.find(typed);
  if (match.kind === 'found') return match.actor;
  const others = match.kind === 'ambiguous' ? match.candidates : match.suggestions;
  const names = others.map(({ name, id }) => `${name} (${id})`).join(', ');
  return {
    problem:
      match.kind === 'ambiguous'
        ? `“${typed}” can mean several actors.`
        : `Nobody called “${typed}” acts in the articles.`,
    remedy: names === '' ? '/actor shows who there is.' : `Give one of these: ${names}.`,
  };
}

function canSplit({ parts }: LibraryActor, form: string): boolean {
  const taken = parts.filter(
    ({ articleId, actor }) => articleId === form || foldName(actor.name) === foldName(form),
  );
  return taken.length > 0 && taken.length < parts.length;
}
