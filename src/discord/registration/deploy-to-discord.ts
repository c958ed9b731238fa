import { REST } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { explainSilence } from '../explain-silence.ts';
import { restOptions } from '../rest-options.ts';
import type { CommandDifference } from './compare-commands.ts';
import { createCommandRegistry } from './create-command-registry.ts';
import { deployCommands } from './deploy-commands.ts';

/** Which commands are registered where. */
export interface Deployment {
  readonly commands: readonly Command[];
  readonly token: string;
  readonly apiUrl: string;
  /** `null` for everywhere. */
  readonly guildId: string | null;
}

/**
 * Registers commands without connecting to the gateway.
 *
 * @throws {DiscordError} where Discord refuses, saying what to do
 */
export async function deployToDiscord(deployment: Deployment): Promise<CommandDifference> {
  const { commands, token, apiUrl, guildId } = deployment;
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    return await deployCommands(commands, createCommandRegistry(rest, guildId));
  } catch (error) {
    throw explainRefusal(error) ?? explainSilence(error) ?? error;
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
