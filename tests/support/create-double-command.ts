import type { Command, CommandContext, CommandOption, CommandValues } from '../../src/commands/command.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** A command that records how it is run. */
export interface DoubleCommand extends Command {
  readonly calls: readonly CommandValues[];
}

interface DoubleCommandOptions {
  readonly name?: string;
  readonly options?: readonly CommandOption[];
  /** What comes of it; by default the values it was given. */
  readonly reply?: (values: CommandValues, context: CommandContext) => Promise<Reply>;
}

/** A command like any other, by default `/ask question [article]`. */
export function createDoubleCommand({
  name = 'ask',
  options = [
    { name: 'question', description: 'What you want to know', isRequired: true },
    { name: 'article', description: 'Look there', isRequired: false },
  ],
  reply = async (values) => ({ tone: 'plain', blocks: [{ kind: 'text', text: JSON.stringify(values) }] }),
}: DoubleCommandOptions = {}): DoubleCommand {
  const calls: CommandValues[] = [];
  return {
    name,
    description: `Does ${name}`,
    options,
    calls,
    run(context, values) {
      calls.push(values);
      return reply(values, context);
    },
  };
}
