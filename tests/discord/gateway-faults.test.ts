import { describe, expect, it } from 'vitest';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { listHarm } from './support/list-harm.ts';
import { type BotOptions, type RunningBot, startBot } from './support/start-bot.ts';

const IDENTIFY = 2;
const RESUME = 6;

describe('when the gateway fails', () => {
  const start = async (options: BotOptions = {}) => {
    const command = createDoubleCommand();
    const bot = await startBot([command], options);
    const guild = bot.discord.addGuild();
    const anna = bot.discord.addUser('anna');
    guild.join(anna);
    return {
      ...bot,
      command,
      guild,
      anna,
      ask: () => anna.runs('/ask', { question: 'Who?' }, guild.channel),
    };
  };
  const count = ({ discord }: RunningBot, op: number) =>
    discord.gateway.received.filter((one) => one === op).length;
  const resumed = (bot: RunningBot, times = 1) =>
    bot.discord.until(() => (count(bot, RESUME) >= times ? true : undefined), 'a resumption');

  it.each<[string, (bot: RunningBot) => void]>([
    ['it asks to reconnect (op 7)', ({ discord }) => discord.gateway.askToReconnect()],
    ['a session is invalid for now (op 9, true)', ({ discord }) => discord.gateway.invalidate(true)],
    [
      'the connection is closed for a reason unknown (4000)',
      ({ discord }) => discord.gateway.disconnect(4000),
    ],
    ['it has timed out (4009)', ({ discord }) => discord.gateway.disconnect(4009)],
    ['it did not understand something (4001)', ({ discord }) => discord.gateway.disconnect(4001)],
  ])('goes on where it was, without a new session, when %s', async (_name, fail) => {
    const bot = await start();
    fail(bot);
    const missed = bot.ask();
    await resumed(bot);
    expect((await missed.answer()).text).toContain('Who?');
    await bot.ask().answer();
    expect([count(bot, IDENTIFY), count(bot, RESUME)]).toEqual([1, 1]);
    expect(bot.command.calls).toHaveLength(2);
    expect(listHarm(bot)).toEqual([]);
  });

  it('notices that nobody answers its heartbeats, and goes on over another connection', async () => {
    const discord = await startDiscord();
    discord.gateway.behaviour.heartbeatInterval = 100;
    discord.gateway.behaviour.isAcknowledging = false;
    const bot = await start({ discord });
    await resumed(bot);
    discord.gateway.behaviour.isAcknowledging = true;
    await bot.ask().answer();
    expect(count(bot, IDENTIFY)).toBe(1);
    expect(listHarm(bot)).toEqual([]);
    bot.stop();
    await bot.ended;
    await discord.close();
  });

  it('begins a new session only where the old one is over (op 9, false)', async () => {
    const bot = await start();
    bot.discord.gateway.invalidate(false);
    await bot.discord.until(() => (count(bot, IDENTIFY) === 2 ? true : undefined), 'a new session');
    expect((await bot.ask().answer()).text).toContain('Who?');
    expect([count(bot, IDENTIFY), count(bot, RESUME)]).toEqual([2, 0]);
  });

  it('answers once what it is told of twice', async () => {
    const bot = await start();
    const { discord, anna, guild } = bot;
    const run = bot.ask();
    discord.gateway.repeatLast('INTERACTION_CREATE');
    await run.answer();
    const said = anna.says(guild.channel, 'And where?', { mentionsBot: true });
    discord.gateway.repeatLast('MESSAGE_CREATE');
    await anna.awaits(guild.channel, ({ replyTo }) => replyTo === said.id);
    await bot.ask().answer();
    expect(
      anna.sees(guild.channel).filter(({ authorId }) => authorId === discord.applicationId),
    ).toHaveLength(3);
    expect(bot.command.calls).toHaveLength(3);
    expect(listHarm(bot).filter((line) => !line.includes('40060'))).toEqual([]);
  });

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4010, 'report'],
    [4011, 'report'],
    [4012, 'Update Dragoman'],
    [4013, 'Update Dragoman'],
    [4014, 'Message Content Intent'],
  ])('ends and says what to do where it is closed for good: %d', async (code, remedy) => {
    const discord = await startDiscord();
    discord.gateway.behaviour.closeOnIdentify = code;
    const bot = await startBot([createDoubleCommand()], { discord, isAwaited: false });
    const outcome = await bot.ended.catch((error: unknown) => error);
    expect(String(outcome)).toContain(remedy);
    expect(String(outcome)).toContain(String(code));
    expect(count(bot, IDENTIFY)).toBe(1);
    await discord.close();
  });

  it('ends in the same way where it is closed for good later', async () => {
    const bot = await start();
    bot.discord.gateway.disconnect(4004);
    expect(String(await bot.ended)).toContain('DISCORD_TOKEN');
  });

  it('begins no session where none is left for today, and says so', async () => {
    const discord = await startDiscord();
    discord.gateway.behaviour.identifiesLeft = 0;
    const bot = await startBot([createDoubleCommand()], { discord, isAwaited: false });
    await bot.awaitLine('no sessions are left: waiting until Discord allows new ones');
    bot.stop();
    expect(await bot.ended).toBeNull();
    expect(count(bot, IDENTIFY)).toBe(0);
    await discord.close();
  });

  it('forgets a server that it was removed from, and keeps everything through an outage', async () => {
    const bot = await start();
    const settings = { channels: [], isPrivate: true, perMinute: { person: 5, channel: 5, server: 5 } };
    await bot.library.settings.save(bot.guild.id, settings);
    bot.guild.lose('outage');
    bot.guild.restore();
    await bot.ask().answer();
    expect(await bot.library.settings.read(bot.guild.id)).toEqual(settings);
    bot.guild.lose('removed');
    await bot.awaitLine('removed from a server: everything of it is forgotten');
    expect(await bot.library.settings.read(bot.guild.id)).toBeUndefined();
  });
});
