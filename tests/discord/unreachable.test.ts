import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UnreachableError } from '../../src/discord/connecting/unreachable-error.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { type BotOptions, type RunningBot, startBot } from './support/start-bot.ts';
import { startHarbour } from './support/start-harbour.ts';

const FOR_EVER = Number.POSITIVE_INFINITY;
const CANNOT = 'Discord cannot be reached: trying again';
const CAN = 'Discord can be reached again';
const IDENTIFY = 2;
const RESUME = 6;
const PAUSES = { first: 10, longest: 40, steady: 0, givingUp: 60_000 };
const ask = createDoubleCommand();

describe('when Discord cannot be reached', () => {
  const prepare = async (result: number | 'stalls', left: number) => {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    discord.gateway.behaviour.upgradeFault = { result, left };
    return discord;
  };
  const start = async (options: BotOptions) =>
    startBot([ask], { isAwaited: false, pauses: PAUSES, ...options });
  const tried = ({ discord }: RunningBot, times: number) =>
    discord.until(() => (discord.gateway.upgrades.length >= times ? true : undefined), `try no. ${times}`);
  const count = ({ lines }: RunningBot, message: string) => lines.filter(({ msg }) => msg === message).length;

  it('tries again where the first connections are refused, saying so once', async () => {
    const bot = await start({ discord: await prepare(503, 3) });
    await bot.awaitLine('ready');
    expect(bot.discord.gateway.upgrades).toEqual([503, 503, 503, 101]);
    expect([count(bot, CANNOT), count(bot, CAN)]).toEqual([1, 1]);
    expect(await bot.awaitLine(CANNOT)).toMatchObject({ level: 'warn', connection: 'shard 0' });
    expect(JSON.stringify(await bot.awaitLine(CANNOT))).toContain('Unexpected server response: 503');
    expect(bot.lines.filter(({ msg }) => msg === 'an error in the connection')).toEqual([]);
  });

  it('goes on where later ones are refused, and misses nothing', async () => {
    const bot = await startHarbour([ask], { pauses: PAUSES });
    bot.discord.gateway.behaviour.upgradeFault = { result: 502, left: 2 };
    bot.discord.gateway.disconnect(4000);
    const missed = bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    expect((await missed.answer()).text).toContain('Who?');
    expect(bot.discord.gateway.received.filter((op) => op === IDENTIFY || op === RESUME)).toEqual([
      IDENTIFY,
      RESUME,
    ]);
    expect([count(bot, 'reconnecting'), count(bot, CANNOT), count(bot, CAN)]).toEqual([1, 1, 1]);
  });

  it('begins a new session where the address of the old one is gone', async () => {
    const bot = await startHarbour([ask], { pauses: PAUSES });
    bot.discord.gateway.behaviour.upgradeFault = { result: 502, left: 5 };
    bot.discord.gateway.disconnect(4000);
    await bot.awaitLine(CAN);
    expect(bot.discord.gateway.received.filter((op) => op === IDENTIFY || op === RESUME)).toEqual([
      IDENTIFY,
      IDENTIFY,
    ]);
  }, 20_000);

  it('tries ever more seldom', async () => {
    const pauses = { ...PAUSES, first: 60_000, longest: 60_000 };
    const bot = await start({ discord: await prepare(503, FOR_EVER), pauses });
    await bot.awaitLine(CANNOT);
    // By itself discord.js would try twice in that time.
    await wait(1_200);
    expect(bot.discord.gateway.upgrades).toEqual([503]);
  });

  it('gives up after a while, and says what to do', async () => {
    const pauses = { ...PAUSES, givingUp: 900 };
    const bot = await start({ discord: await prepare(503, FOR_EVER), pauses });
    const error = await bot.ended.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(String(error)).toContain('discordstatus.com');
  });

  it('gives up where connections are neither refused nor made', async () => {
    const pauses = { ...PAUSES, givingUp: 300 };
    const bot = await start({ discord: await prepare('stalls', FOR_EVER), pauses });
    await expect(bot.ended).rejects.toThrow(UnreachableError);
  });

  it('gives up where the API is down', async () => {
    const discord = await prepare(503, 0);
    const result = { status: 503, body: { message: 'Service Unavailable' } };
    discord.faults.add({ method: 'GET', route: '/gateway/bot', times: FOR_EVER, result });
    const bot = await start({ discord, pauses: { ...PAUSES, givingUp: 300 } });
    await expect(bot.ended).rejects.toThrow(UnreachableError);
    expect(count(bot, CANNOT)).toBe(1);
    expect(discord.gateway.upgrades).toEqual([]);
  });

  describe('and it is told to end', () => {
    const endsSoon = async (bot: RunningBot) => {
      const before = bot.discord.gateway.upgrades.length;
      const told = performance.now();
      bot.stop();
      expect(await bot.ended).toBeNull();
      expect(performance.now() - told).toBeLessThan(2_000);
      // Longer than discord.js takes for another try.
      await wait(700);
      expect(bot.discord.gateway.upgrades.length).toBe(before);
    };

    it.each([1, 2, 3])('ends at once after %i refused connections, and tries no more', async (times) => {
      const bot = await start({ discord: await prepare(503, FOR_EVER) });
      await tried(bot, times);
      await endsSoon(bot);
    });

    it('ends at once while a connection is stalled', async () => {
      const bot = await start({ discord: await prepare('stalls', FOR_EVER) });
      await tried(bot, 1);
      await endsSoon(bot);
    });

    it('ends at once between two tries', async () => {
      const pauses = { ...PAUSES, first: 60_000, longest: 60_000 };
      const bot = await start({ discord: await prepare(503, FOR_EVER), pauses });
      await bot.awaitLine(CANNOT);
      await endsSoon(bot);
    });

    it('ends at once while the API gives no answer', async () => {
      const discord = await prepare(503, 0);
      discord.faults.add({ method: 'GET', route: '/gateway/bot', times: FOR_EVER, result: 'hangs' });
      const bot = await start({ discord });
      await discord.until(
        () => discord.requests.find(({ route }) => route === '/gateway/bot'),
        'the request',
      );
      await endsSoon(bot);
    });
  });
});
