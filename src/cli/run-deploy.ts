import { ConfigError } from '../config-error.ts';
import type { CommandDifference } from '../discord/registration/compare-commands.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { UsageError } from './usage-error.ts';
import { withApp } from './with-app.ts';
import { writeText } from './write-text.ts';

/** What `commands:deploy` was given. */
export interface DeployOptions {
  /** The server to register the commands for; without it they are for everywhere. */
  readonly guild: string | undefined;
  readonly library: string | undefined;
  readonly isJson: boolean;
}

const KINDS = ['added', 'changed', 'removed', 'unchanged'] as const;

/** Registers the commands with Discord and tells what that has changed. */
export function runDeploy({ guild, library, isJson }: DeployOptions, parts: CliParts): Promise<ExitCode> {
  if (guild !== undefined && !/^\d{15,21}$/u.test(guild))
    throw new UsageError(
      `“${guild}” is no id of a server. It is a number of 17 to 20 digits: Copy Server ID in Discord.`,
    );
  return withApp<ExitCode>({ library, options: {} }, parts, async ({ app, config, progress }) => {
    const { discord } = config;
    if (discord === null)
      throw new ConfigError([
        'DISCORD_TOKEN is not set. Set it to the token of your bot (see .env.example).',
      ]);
    const { deployToDiscord } = await import('../discord/registration/deploy-to-discord.ts');
    const commands = await app.commands();
    const { token, apiUrl } = discord;
    const difference = await deployToDiscord({ commands, token, apiUrl, guildId: guild ?? null });
    progress.clear();
    const text = isJson ? JSON.stringify(difference) : describe(difference, guild);
    await writeText(parts.output, `${text}\n`);
    return 0;
  });
}

function describe(difference: CommandDifference, guild: string | undefined): string {
  const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
  const isSame = KINDS.every((kind) => kind === 'unchanged' || difference[kind].length === 0);
  const lines = KINDS.flatMap((kind) =>
    difference[kind].length === 0 ? [] : [`${`${kind}:`.padEnd(11)}${difference[kind].join(', ')}`],
  );
  const summary = isSame
    ? `Discord has these commands already, ${where}. Nothing was sent.`
    : `The commands are registered ${where}.`;
  return [...lines, summary].join('\n');
}
