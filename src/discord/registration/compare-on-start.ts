import type { Command } from '../../commands/command.ts';
import type { Log } from '../logging/log.ts';
import type { CommandRegistry } from './command-registry.ts';
import { compareCommands } from './compare-commands.ts';
import { declareCommands } from './declare-commands.ts';
import { deployCommands } from './deploy-commands.ts';

/** What comparing on start works with. */
export interface StartComparison {
  readonly commands: readonly Command[];
  readonly registry: CommandRegistry;
  /** Whether other commands are registered rather than only told of. */
  readonly registers: boolean;
  readonly log: Log;
}

/** Tells in the log where Discord has other commands than there are, and registers them only if that was asked for. */
export async function compareOnStart({ commands, registry, registers, log }: StartComparison): Promise<void> {
  try {
    const declared = declareCommands(commands, registry.isGlobal);
    const { added, changed, removed } = registers
      ? await deployCommands(commands, registry)
      : compareCommands(declared, await registry.list());
    const difference = { added, changed, removed };
    if (added.length + changed.length + removed.length === 0) log.debug('Discord has the present commands');
    else if (registers) log.info(difference, 'the commands were registered');
    else
      log.warn(
        difference,
        'Discord has other commands than this version of Dragoman: run npm run commands:deploy (those registered for one server only are not looked at)',
      );
  } catch (error) {
    // The commands that are there go on working.
    log.warn({ error }, 'the commands could not be compared with those that Discord has');
  }
}
