import { PermissionFlagsBits } from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import type { User } from '../../support/discord/create-user.ts';
import type { LocalGuild } from '../../support/discord/start-discord.ts';
import { type BotOptions, type RunningBot, startBot } from './start-bot.ts';

/** A server with the bot in it, and people. */
export interface Harbour extends RunningBot {
  readonly guild: LocalGuild;
  readonly anna: User;
  readonly ben: User;
  /** May manage the server. */
  readonly mona: User;
}

const THREADS = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;

/** Starts the bot in a server with two people and a moderator. */
export async function startHarbour(commands: readonly Command[], options: BotOptions = {}): Promise<Harbour> {
  const bot = await startBot(commands, options);
  const guild = bot.discord.addGuild({ name: 'Harbour Watch', permissions: THREADS });
  const [anna, ben, mona] = ['anna', 'ben', 'mona'].map((name) => bot.discord.addUser(name));
  if (anna === undefined || ben === undefined || mona === undefined) throw new Error('Somebody is missing.');
  guild.join(anna);
  guild.join(ben);
  guild.join(mona, { isModerator: true });
  return { ...bot, guild, anna, ben, mona };
}
