import type { Command, CommandValues } from '../../commands/command.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Guard } from '../guarding/create-guard.ts';
import type { Request } from '../receiving/request.ts';
import { faultReplies } from './fault-replies.ts';
import { readValues } from './read-values.ts';
import type { Manner } from './responder.ts';

/** What is run, once it is known that it may be. */
export interface Order extends Manner {
  readonly command: Command;
  readonly values: CommandValues;
  readonly page: number;
}

/** What deciding needs. */
export interface DeciderParts {
  readonly commands: readonly Command[];
  readonly guard: Guard;
}

/** The option by which people choose who sees the answer, where a command lets them. */
const PRIVATE = 'private';

/** Decides what is run for a request: whether the command is there, its values are such, and the person may use it here. */
export function createDecider({
  commands,
  guard,
}: DeciderParts): (request: Request) => Promise<Order | Reply> {
  return async (request) => {
    const wish = await request.read();
    if ('tone' in wish) return wish;
    const command = commands.find(({ name }) => name === wish.command);
    if (command === undefined) return faultReplies.unknownCommand;
    const outcome = readValues(command, wish.values);
    if (outcome.kind === 'problem') return faultReplies.badValue(outcome.option);
    const permit = await guard.check(command, request);
    if (permit.kind === 'refused') return permit.reply;
    const values = permit.isPrivateByDefault ? withDefault(command, outcome.values) : outcome.values;
    const isInPlace = wish.isInPlace && request.mayChange;
    const isPrivate = (wish.isInPlace && !isInPlace) || (command.isPrivate?.(values) ?? false);
    return { command, values, page: wish.page, isInPlace, isPrivate };
  };
}

/** Where a server wants answers to be private, they are unless somebody has chosen otherwise. */
function withDefault({ options }: Command, values: CommandValues): CommandValues {
  const isOffered = options.some(({ name }) => name === PRIVATE);
  return isOffered && values[PRIVATE] === undefined ? { ...values, [PRIVATE]: 'true' } : values;
}
