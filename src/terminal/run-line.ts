import type { Command, CommandContext } from '../commands/command.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Reply } from '../replies/reply.ts';
import { turnOf } from '../replies/turn-of.ts';
import { parseLine } from './parse-line.ts';
import { plainCommand } from './plain-command.ts';
import { typeActions } from './type-actions.ts';

/** What came of a line: a reply and the turn it makes of a question, nothing for an empty one, or that somebody wants to leave. */
export type LineOutcome =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly turn?: Turn }
  | { readonly kind: 'nothing' | 'leave' };

/** What people type to leave programs like this one. */
const FAREWELLS = new Set(['exit', 'quit', '/exit', '/quit']);

/** Does what a typed line asks for; what can be done next is told as what to type. Whatever a command throws is thrown on. */
export async function runLine(
  line: string,
  commands: readonly Command[],
  context: CommandContext,
): Promise<LineOutcome> {
  if (FAREWELLS.has(line.trim().toLowerCase())) return { kind: 'leave' };
  const parsed = parseLine(line, commands);
  if (parsed.kind === 'nothing') return { kind: 'nothing' };
  if (parsed.kind === 'problem') return { kind: 'reply', reply: parsed.reply };
  const reply = await parsed.command.run(context, parsed.values);
  const { question } = parsed.values;
  const isQuestion = parsed.command.name === plainCommand && question !== undefined && reply.tone !== 'error';
  return {
    kind: 'reply',
    reply: typeActions(reply, commands),
    ...(isQuestion && { turn: turnOf(question, reply) }),
  };
}
