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
  /** Whether all commands are taken back instead. */
  readonly removes: boolean;
  readonly library: string | undefined;
  readonly isJson: boolean;
}

const TWICE =
  'Commands that are registered everywhere as well are shown twice there; --remove takes those of one server back.';

const KINDS = ['added', 'changed', 'removed', 'unchanged'] as const;

/** Registers the commands with Discord and tells what that has changed. */
export function runDeploy(
  { guild, removes, library, isJson }: DeployOptions,
  parts: CliParts,
): Promise<ExitCode> {
  if (guild !== undefined && !/^\d{17,20}$/u.test(guild))
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
    const commands = removes ? [] : await app.commands();
    const { token, apiUrl } = discord;
    const difference = await deployToDiscord({ commands, token, apiUrl, guildId: guild ?? null });
    progress.clear();
    const text = isJson ? JSON.stringify(difference) : describe(difference, { guild, removes });
    await writeText(parts.output, `${text}\n`);
    return 0;
  });
}

function describe(
  difference: CommandDifference,
  { guild, removes }: Pick<DeployOptions, 'guild' | 'removes'>,
): string {
  const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
  const lines = KINDS.flatMap((kind) =>
    difference[kind].length === 0 ? [] : [`${`${kind}:`.padEnd(11)}${difference[kind].join(', ')}`],
  );
  return [
    ...lines,
    summarise(difference, { where, removes }),
    ...(guild === undefined || removes ? [] : [TWICE]),
  ].join('\n');
}

function summarise(
  { added, changed, removed }: CommandDifference,
  { where, removes }: { readonly where: string; readonly removes: boolean },
): string {
  const isSame = added.length + changed.length + removed.length === 0;
  if (removes)
    return isSame ? `No commands are registered ${where}.` : `The commands are taken back ${where}.`;
  return isSame
    ? `Discord has these commands already, ${where}. Nothing was sent.`
    : `The commands are registered ${where}.`;
}
