import type { ActorReader } from '../actors/directory/create-actor-reader.ts';
import { describeKind } from '../replies/describe-kind.ts';
import type { CommandOption } from './command.ts';

/** As many as Discord shows for one option. */
const MOST_CHOICES = 25;

/** Completes names of actors from memory, by aliases and in spite of typing errors. */
export function completeActor(reader: ActorReader): NonNullable<CommandOption['complete']> {
  return async (typed) => {
    const directory = await reader.read(null);
    return directory
      .complete(typed, MOST_CHOICES)
      .map(({ id, name, kind }) => ({ label: `${name} · ${describeKind(kind)}`, value: id }));
  };
}
