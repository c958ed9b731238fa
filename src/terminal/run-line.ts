import type { Command, CommandContext } from '../commands/command.ts';
import type { Reply } from '../replies/reply.ts';
import { parseLine } from './parse-line.ts';
import { typeActions } from './type-actions.ts';

/** What came of a line: a reply, nothing for an empty one, or that somebody wants to leave. */
export type LineOutcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
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
  return { kind: 'reply', reply: typeActions(reply, commands) };
}
