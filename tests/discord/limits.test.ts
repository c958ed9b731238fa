import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { Command } from '../../src/commands/command.ts';
import { createSettingsCommand } from '../../src/commands/settings-command.ts';
import { createCoolDowns } from '../../src/discord/guarding/create-cool-downs.ts';
import { defaultSettings } from '../../src/library/default-settings.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startBot } from './support/start-bot.ts';
import { startHarbour } from './support/start-harbour.ts';

const ask: Command = createDoubleCommand();

describe('channels', () => {
  it('are all open, as long as none is allowed', async () => {
    const { guild, anna } = await startHarbour([ask]);
    const other = guild.addChannel('talk');
    expect((await anna.runs('/ask', { question: 'Who?' }, other).answer()).isEphemeral).toBe(false);
  });

  it('that are not allowed are told where to go, alone', async () => {
    const { library, guild, anna } = await startHarbour([ask]);
    const other = guild.addChannel('talk');
    await library.settings.save(guild.id, { ...defaultSettings, channels: [guild.channel] });
    const refused = await anna.runs('/ask', { question: 'Who?' }, other).answer();
    expect(refused).toMatchObject({ isEphemeral: true });
    expect(refused.text).toContain('have asked me not to answer in this channel');
    expect(refused.text).toContain('#general');
    expect((await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer()).text).toContain('Who?');
  });

  it('hold for mentions, and for the threads in them', async () => {
    const { library, guild, anna } = await startHarbour([ask]);
    const thread = guild.addThread(guild.channel, 'news');
    await library.settings.save(guild.id, { ...defaultSettings, channels: ['12345'] });
    anna.says(thread, 'who?', { mentionsBot: true });
    await anna.awaits(thread, ({ text }) => text.includes('not to answer in this channel'));
    await library.settings.save(guild.id, { ...defaultSettings, channels: [guild.channel] });
    anna.says(thread, 'who?', { mentionsBot: true });
    await anna.awaits(thread, ({ text }) => text.includes('"question":"who?"'));
  });

  it('do not keep moderators from their settings, nor anybody from direct messages', async () => {
    const settings = createDoubleCommand({ name: 'settings', options: [] });
    const { library, guild, anna, mona } = await startHarbour([ask, { ...settings, audience: 'moderators' }]);
    const other = guild.addChannel('talk');
    await library.settings.save(guild.id, { ...defaultSettings, channels: [other] });
    expect((await mona.runs('/settings', {}, guild.channel).answer()).text).toContain('{}');
    expect((await anna.runs('/ask', { question: 'Who?' }, anna.direct).answer()).text).toContain('Who?');
  });

  it('are allowed by /settings, with the channels of the server', async () => {
    const library = createMemoryLibrary();
    const commands = [ask, createSettingsCommand(library.settings)];
    const { guild, anna, mona } = await startHarbour(commands, { library });
    const other = guild.addChannel('talk');
    const shown = await mona.runs('/settings', { 'allow-channel': other }, guild.channel).answer();
    expect(shown.text).toContain('Channels: #talk');
    const refused = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    expect(refused.text).toContain('Ask me in #talk.');
  });
});

describe('cool-downs', () => {
  it('tell a person how long to wait, and count each by themselves', async () => {
    const { library, guild, anna, ben } = await startHarbour([ask]);
    const perMinute = { person: 2, channel: 100, server: 100 };
    await library.settings.save(guild.id, { ...defaultSettings, perMinute });
    for (const question of ['one', 'two']) await anna.runs('/ask', { question }, guild.channel).answer();
    const refused = await anna.runs('/ask', { question: 'three' }, guild.channel).answer();
    expect(refused).toMatchObject({ isEphemeral: true });
    expect(refused.text).toMatch(
      /You have asked a lot within a minute\.\n-# In \d+ seconds you can go on\./u,
    );
    expect((await ben.runs('/ask', { question: 'four' }, guild.channel).answer()).text).toContain('four');
  });

  it('count buttons and mentions, too, but not what moderators set', async () => {
    const settings: Command = {
      ...createDoubleCommand({ name: 'settings', options: [] }),
      audience: 'moderators',
    };
    const { library, guild, mona } = await startHarbour([ask, settings]);
    await library.settings.save(guild.id, {
      ...defaultSettings,
      perMinute: { person: 1, channel: 9, server: 9 },
    });
    mona.says(guild.channel, 'one', { mentionsBot: true });
    const answer = await mona.awaits(guild.channel, ({ text }) => text.includes('"one"'));
    const pressed = await mona.forges(answer, '1:ask:question=two').answer();
    expect(pressed.text).toContain('You have asked a lot');
    expect((await mona.runs('/settings', {}, guild.channel).answer()).text).toContain('{}');
  });

  const place = { serverId: '1', channelId: '2', userId: '3' };
  const limits = { person: 5, channel: 3, server: 4 };

  it('hold for a channel and for a server as a whole', async () => {
    const { count } = createCoolDowns();
    const asked = (userId: string, channelId: string) => count({ ...place, userId, channelId }, limits);
    for (const userId of ['a', 'b', 'c']) expect(await asked(userId, '2')).toBeNull();
    expect(await asked('d', '2')).toMatchObject({ of: 'channel' });
    expect(await asked('d', '9')).toBeNull();
    expect(await asked('e', '9')).toMatchObject({ of: 'server', seconds: expect.any(Number) });
  });

  it('do not count what they have refused', async () => {
    const { count } = createCoolDowns();
    for (let times = 0; times < 3; times++) await count(place, limits);
    for (let times = 0; times < 9; times++)
      expect(await count(place, limits)).toMatchObject({ of: 'channel' });
    // Neither of the person’s five has been used up by that, nor of the server’s four.
    expect(await count({ ...place, channelId: '9' }, limits)).toBeNull();
  });

  it('keep servers and direct messages apart', async () => {
    const { count } = createCoolDowns();
    const once = { person: 1, channel: 1, server: 1 };
    for (const [serverId, channelId] of [
      ['1', '11'],
      ['2', '12'],
      [null, '13'],
    ] as const)
      expect(await count({ serverId, channelId, userId: '3' }, once)).toBeNull();
    expect(await count({ serverId: null, channelId: '13', userId: '3' }, once)).toMatchObject({
      of: 'person',
    });
  });

  it('says “a second” at least', async () => {
    const { count } = createCoolDowns();
    await count(place, { person: 1, channel: 1, server: 1 });
    const reached = await count(place, { person: 1, channel: 1, server: 1 });
    expect(reached?.seconds).toBeGreaterThanOrEqual(1);
    expect(reached?.seconds).toBeLessThanOrEqual(60);
  });
});

describe('servers', () => {
  it('are forgotten at the next start where the bot was removed while it was not running', async () => {
    const bot = await startHarbour([ask]);
    const { library, guild, discord } = bot;
    const other = discord.addGuild({ name: 'Another' });
    await library.settings.save(guild.id, defaultSettings);
    await library.settings.save(other.id, defaultSettings);
    // It has heard of both once it answers in them.
    for (const channel of [guild.channel, other.channel]) {
      other.join(bot.ben);
      await bot.ben.runs('/ask', { question: 'Who?' }, channel).answer();
    }
    bot.stop();
    await bot.ended;
    other.lose('removed');
    guild.lose('outage');
    const again = await startBot([ask], { discord, library });
    expect(
      await again.awaitLine('removed from a server meanwhile: everything of it is forgotten'),
    ).toMatchObject({ serverId: other.id });
    expect(await library.settings.read(other.id)).toBeUndefined();
    expect(await library.settings.read(guild.id)).toEqual(defaultSettings);
    expect(await library.servers.list()).toEqual([guild.id]);
  });

  it('are forgotten when the bot is removed, and not while they cannot be reached', async () => {
    const bot = await startHarbour([ask]);
    const { library, guild, discord } = bot;
    const other = discord.addGuild({ name: 'Another' });
    await library.settings.save(guild.id, defaultSettings);
    await library.settings.save(other.id, defaultSettings);
    guild.lose('outage');
    await bot.awaitLine('a server cannot be reached for now');
    guild.restore();
    other.lose('removed');
    await bot.awaitLine('removed from a server: everything of it is forgotten');
    expect(await library.settings.read(guild.id)).toEqual(defaultSettings);
    expect(await library.settings.read(other.id)).toBeUndefined();
  });
});
