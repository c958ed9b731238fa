import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { defaultSettings } from '../../../src/library/default-settings.ts';
import type { User } from '../../support/discord/create-user.ts';
import type { LocalGuild } from '../../support/discord/start-discord.ts';
import { wordVectorCache } from '../../support/word-vector-cache.ts';
import { type BotOptions, type RunningBot, startBot } from './start-bot.ts';

/** All of Dragoman, with the articles that ship, in a Discord with one server and somebody in it. */
export interface Dragoman extends RunningBot {
  readonly app: App;
  readonly guild: LocalGuild;
  readonly anna: User;
  /** Lifts the limits of a server, so that tests can ask as much as they like. */
  readonly liftLimits: (guildId: string) => Promise<void>;
}

/**
 * Starts it; it ends with the test. Questions are read by counting words, which takes no time: what Discord shows does not hang on who reads.
 *
 * @param environment more variables of the environment
 */
export async function startDragoman(
  options: BotOptions = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Dragoman> {
  const directory = mkdtempSync(join(tmpdir(), 'dragoman-'));
  const app = createApp(
    readConfig({ READER: 'words', ...environment, LIBRARY_DIR: directory, CACHE_DIR: wordVectorCache }),
  );
  onTestFinished(async () => {
    await app.close();
    await rm(directory, { recursive: true, force: true });
  });
  await app.stock();
  const library = await app.library();
  const bot = await startBot(await app.commands(), { library, ...options });
  const guild = bot.discord.addGuild();
  const anna = bot.discord.addUser('anna');
  guild.join(anna);
  const liftLimits = (guildId: string) =>
    library.settings.save(guildId, {
      ...defaultSettings,
      perMinute: { person: 1_000_000, channel: 1_000_000, server: 1_000_000 },
    });
  await liftLimits(guild.id);
  return { ...bot, app, guild, anna, liftLimits };
}
