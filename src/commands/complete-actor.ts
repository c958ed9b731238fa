import type { ActorReader } from '../actors/directory/create-actor-reader.ts';
import type { LibraryActor } from '../actors/directory/library-actor.ts';
import { describeKind } from '../replies/describe-kind.ts';
import type { CommandOption } from './command.ts';

/** As many as Discord shows for one option. */
const MOST_CHOICES = 25;

/** Completes names of actors from memory, as moderators of the server have them, by aliases and in spite of typing errors. */
export function completeActor(reader: ActorReader): NonNullable<CommandOption['complete']> {
  return async (typed, serverId) => {
    const directory = await reader.read(serverId);
    return directory
      .complete(typed, MOST_CHOICES)
      .map((actor) => ({ label: labelOf(actor), value: actor.id }));
  };
}

/** Sources without a name are called alike in many articles, and each is somebody else. */
function labelOf({ name, kind, parts: [first] }: LibraryActor): string {
  const where = kind === 'unnamed' && first !== undefined ? ` · ${first.articleId}` : '';
  return `${name} · ${describeKind(kind)}${where}`;
}
