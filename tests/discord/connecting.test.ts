import { describe, expect, it, onTestFinished } from 'vitest';
import { DiscordError } from '../../src/discord/discord-error.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { startBot } from './support/start-bot.ts';
import { startHarbour } from './support/start-harbour.ts';

const ask = createDoubleCommand();

/** A Discord that is prepared before the bot meets it. */
async function prepare() {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

describe('connecting', () => {
  it('asks for no privileged intent, once', async () => {
    const { discord } = await startBot([ask]);
    const [session, ...others] = discord.gateway.sessions;
    // Guilds, messages in them, and direct messages.
    expect(session?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    expect(others).toEqual([]);
  });

  it.each([
    [4004, /does not know the token\. Copy it anew .* DISCORD_TOKEN\. \(Code 4004\.\)/u],
    [4010, /how the connections were divided/u],
    [4011, /more connections than it asked for/u],
    [4012, /Update Dragoman/u],
    [4013, /Update Dragoman/u],
    [4014, /Switch on “Message Content Intent” .* or set DISCORD_MESSAGE_CONTENT to no/u],
  ])('ends with one sentence where Discord closes with %i', async (code, sentence) => {
    const discord = await prepare();
    discord.gateway.behaviour.closeOnIdentify = code;
    const { ended } = await startBot([ask], { discord, isAwaited: false });
    const error = await ended.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiscordError);
    expect(error).toMatchObject({ message: expect.stringMatching(sentence) });
    expect(discord.gateway.received.filter((op) => op === 2)).toHaveLength(1);
  });

  it('ends without identifying where the token is wrong', async () => {
    const discord = await prepare();
    const bot = await startBot([ask], { discord, isAwaited: false, token: 'x.y.wrong-token' });
    await expect(bot.ended).rejects.toThrow(/Discord does not know the token/u);
    expect(discord.gateway.received).toEqual([]);
    expect(bot.logged()).not.toContain('wrong-token');
  });

  it('is closed for good later on, as when the token is reset', async () => {
    const bot = await startBot([ask]);
    bot.discord.gateway.disconnect(4004);
    expect(await bot.ended).toBeInstanceOf(DiscordError);
  });

  it.each([4000, 4001, 1006])('goes on where the connection is closed with %i', async (code) => {
    const bot = await startHarbour([ask]);
    if (code === 1006) for (const { socket } of bot.discord.gateway.sessions) socket?.terminate();
    else bot.discord.gateway.disconnect(code);
    const answer = await bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel).answer();
    expect(answer.text).toContain('Who?');
    expect(bot.discord.gateway.received.filter((op) => op === 2)).toHaveLength(1);
  });

  it('goes on where Discord asks to reconnect, and where the session is over', async () => {
    const bot = await startHarbour([ask]);
    bot.discord.gateway.askToReconnect();
    await bot.anna.runs('/ask', { question: 'one' }, bot.guild.channel).answer();
    bot.discord.gateway.invalidate(false);
    await bot.discord.until(
      () => (bot.discord.gateway.received.filter((op) => op === 2).length === 2 ? true : undefined),
      'a second session',
    );
    expect((await bot.anna.runs('/ask', { question: 'two' }, bot.guild.channel).answer()).text).toContain(
      'two',
    );
  });

  it('waits where no sessions are left, and identifies with none', async () => {
    const discord = await prepare();
    discord.gateway.behaviour.identifiesLeft = 0;
    const bot = await startBot([ask], { discord, isAwaited: false });
    const line = await bot.awaitLine('no sessions are left: waiting until Discord allows new ones');
    expect(line).toMatchObject({ level: 'error', remaining: 0, needed: 1 });
    bot.stop();
    expect(await bot.ended).toBeNull();
    expect(discord.gateway.received).toEqual([]);
  });

  it('warns where few sessions are left', async () => {
    const discord = await prepare();
    discord.gateway.behaviour.identifiesLeft = 12;
    const bot = await startBot([ask], { discord });
    expect(
      await bot.awaitLine('the bot has been started often: few sessions are left for today'),
    ).toMatchObject({
      level: 'warn',
      remaining: 12,
    });
  });

  it('tells how to let it into a server, where it is in none', async () => {
    const { discord, awaitLine } = await startBot([ask]);
    const line = await awaitLine('in no server yet: open this address to let it into one');
    expect(line['invite']).toContain(`client_id=${discord.applicationId}&scope=bot`);
  });

  it('makes as many connections as Discord recommends', async () => {
    const discord = await prepare();
    discord.gateway.behaviour.shards = 2;
    const bot = await startBot([ask], { discord, isAwaited: false });
    expect(await bot.awaitLine('ready')).toMatchObject({ shards: 2 });
    expect(discord.gateway.sessions).toHaveLength(2);
  });

  it('tries again where Discord is down', async () => {
    const discord = await prepare();
    const result = { status: 503, body: { message: 'Service Unavailable' } };
    discord.faults.add({ method: 'GET', route: '/gateway/bot', times: 4, result });
    const bot = await startBot([ask], { discord, isAwaited: false });
    await bot.awaitLine('Discord cannot be reached: trying again');
    await bot.awaitLine('ready');
  });
});

describe('registered commands', () => {
  it('are compared on start, and a difference is told of and left', async () => {
    const discord = await prepare();
    const bot = await startBot([ask], { discord, isDeployed: false });
    const line = await bot.discord.until(
      () => bot.lines.find(({ msg }) => String(msg).startsWith('Discord has other commands')),
      'a warning',
    );
    expect(line).toMatchObject({ level: 'warn', added: ['/ask'], changed: [], removed: [] });
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('are registered on start where that is wished for', async () => {
    const discord = await prepare();
    const bot = await startBot([ask], { discord, isDeployed: false, registersOnStart: true });
    expect(await bot.awaitLine('the commands were registered')).toMatchObject({ added: ['/ask'] });
    expect(discord.state.commands.get('global')).toMatchObject([{ name: 'ask' }]);
  });

  it('that cannot be compared keep nobody from asking', async () => {
    const discord = await prepare();
    const result = { status: 500, body: { message: 'Internal Server Error' } };
    discord.faults.add({ method: 'GET', route: '/commands', times: 4, result });
    const again = await startBot([ask], { discord, isDeployed: false });
    expect(
      await again.awaitLine('the commands could not be compared with those that Discord has'),
    ).toBeDefined();
  });
});

describe('ending', () => {
  /** A command that waits until it is let go. */
  function createSlow() {
    const begun = Promise.withResolvers<void>();
    const going = Promise.withResolvers<void>();
    const slow = createDoubleCommand({
      reply: async ({ question = '' }) => {
        begun.resolve();
        await going.promise;
        return { tone: 'plain', blocks: [{ kind: 'text', text: `At last: ${question}` }] };
      },
    });
    return { slow, begun: begun.promise, go: () => going.resolve() };
  }

  it('lets an answer be finished', async () => {
    const { slow, begun, go } = createSlow();
    const bot = await startHarbour([slow]);
    const run = bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    await begun;
    bot.stop();
    await bot.awaitLine('ending: nothing new is begun');
    go();
    expect((await run.answer()).text).toContain('At last: Who?');
    expect(await bot.ended).toBeNull();
  });

  it('begins nothing new, and says so', async () => {
    const { slow, begun, go } = createSlow();
    const bot = await startHarbour([slow]);
    bot.anna.runs('/ask', { question: 'one' }, bot.guild.channel);
    await begun;
    bot.stop();
    await bot.awaitLine('ending: nothing new is begun');
    const answer = await bot.anna.runs('/ask', { question: 'two' }, bot.guild.channel).answer();
    expect(answer).toMatchObject({ isEphemeral: true });
    expect(answer.text).toContain('I am being restarted');
    go();
    await bot.ended;
    expect(slow.calls).toEqual([{ question: 'one' }]);
  });

  it('gives up an answer that takes too long, and says so', async () => {
    const { slow, begun } = createSlow();
    const bot = await startHarbour([slow], { shiftTimes: { finishing: 1, telling: 10_000 } });
    const run = bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    await begun;
    bot.stop();
    expect((await run.answer()).text).toContain('this was not answered. Please ask again in a minute.');
    expect(await bot.ended).toBeNull();
  });

  it('does not wait for Discord for ever', async () => {
    const { slow, begun } = createSlow();
    const bot = await startHarbour([slow], { shiftTimes: { finishing: 1, telling: 1 } });
    bot.discord.faults.add({ method: 'PATCH', route: '/messages/@original', times: 9, result: 'hangs' });
    bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    await begun;
    bot.stop();
    expect(await bot.ended).toBeNull();
  });
});
