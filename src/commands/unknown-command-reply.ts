import { errorReply } from '../replies/error-reply.ts';
import type { Reply } from '../replies/reply.ts';
import type { Command } from './command.ts';
import { nearestNames } from './nearest-names.ts';

/** What is answered when somebody names a command that is not there. */
export function unknownCommandReply(typed: string, commands: readonly Pick<Command, 'name'>[]): Reply {
  const name = typed.trim().replace(/^\//u, '');
  const nearest = nearestNames(
    name,
    commands.map((command) => command.name),
    2,
  );
  const meant =
    nearest.length === 0 ? '' : `Did you mean ${nearest.map((found) => `/${found}`).join(' or ')}? `;
  return errorReply({
    problem: `There is no command /${name}.`,
    remedy: `${meant}/help lists them all.`,
  });
}
