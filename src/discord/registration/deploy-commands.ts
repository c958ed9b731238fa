import type { Command } from '../../commands/command.ts';
import type { CommandRegistry } from './command-registry.ts';
import { type CommandDifference, compareCommands } from './compare-commands.ts';
import { declareCommands } from './declare-commands.ts';

/**
 * Registers the commands where Discord has others. Where nothing differs nothing is sent: a server accepts 200 new commands a day.
 *
 * @returns what was found, and is no longer so
 */
export async function deployCommands(
  commands: readonly Command[],
  registry: CommandRegistry,
): Promise<CommandDifference> {
  const declared = declareCommands(commands, registry.isGlobal);
  const difference = compareCommands(declared, await registry.list());
  const { added, changed, removed } = difference;
  if (added.length + changed.length + removed.length > 0) await registry.replace(declared);
  return difference;
}
