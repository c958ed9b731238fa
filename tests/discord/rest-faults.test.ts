import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createDoubleCommand } from '../support/create-double-command.ts';
import type { FaultResult } from '../support/discord/fault.ts';
import { rateLimited } from '../support/discord/rate-limited.ts';
import { startBot } from './support/start-bot.ts';

const ACKNOWLEDGE = { method: 'POST', route: '/callback' };
const EDIT = { method: 'PATCH', route: '/messages/@original' };
const failed: FaultResult = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
const refused = (status: number, code: number, message: string): FaultResult => ({
  status,
  body: { message, code },
});
const unknownInteraction = refused(404, 10_062, 'Unknown interaction');
const acknowledged = refused(400, 40_060, 'Interaction has already been acknowledged.');

describe('when the API fails', () => {
  const start = async () => {
    const bot = await startBot([createDoubleCommand()]);
    const guild = bot.discord.addGuild();
    const anna = bot.discord.addUser('anna');
    guild.join(anna);
    return { ...bot, guild, anna, ask: () => anna.runs('/ask', { question: 'Who?' }, guild.channel) };
  };

  it.each<[string, typeof ACKNOWLEDGE, number, FaultResult]>([
    ['an acknowledgement fails once (500)', ACKNOWLEDGE, 1, failed],
    ['the connection breaks while acknowledging', ACKNOWLEDGE, 1, 'breaks'],
    ['an edit fails twice (500)', EDIT, 2, failed],
    ['the connection breaks while editing', EDIT, 1, 'breaks'],
    ['edits come too fast (429, user)', EDIT, 1, rateLimited('user', 0.2)],
    ['edits come too fast (429, shared)', EDIT, 1, rateLimited('shared', 0.2)],
    ['everything comes too fast (429, global)', EDIT, 1, rateLimited('global', 0.2)],
    ['an edit stays without an answer', EDIT, 1, 'hangs'],
  ])('answers all the same when %s', async (_name, request, times, result) => {
    const { discord, ask, anna, guild } = await start();
    discord.faults.add({ ...request, times, result });
    expect((await ask().answer()).text).toContain('Who?');
    expect(anna.sees(guild.channel)).toHaveLength(1);
    expect(discord.invalidRequests()).toBeLessThan(2);
  });

  it.each<[string, typeof ACKNOWLEDGE, number, FaultResult, string]>([
    ['nobody waits any longer (10062)', ACKNOWLEDGE, 1, unknownInteraction, 'an answer came too late'],
    ['somebody was quicker (40060)', ACKNOWLEDGE, 1, acknowledged, 'Discord refused an answer'],
    [
      'an acknowledgement is refused (50035)',
      ACKNOWLEDGE,
      1,
      refused(400, 50_035, 'Invalid Form Body'),
      'Discord refused an answer',
    ],
    ['acknowledgements come too fast (429)', ACKNOWLEDGE, 9, rateLimited('user', 30), 'a request failed'],
    ['acknowledging fails for good (500)', ACKNOWLEDGE, 99, failed, 'a request failed'],
    [
      'the token has been taken away (401)',
      ACKNOWLEDGE,
      1,
      refused(401, 0, '401: Unauthorized'),
      'Discord refused an answer',
    ],
    [
      'the message is gone (10008)',
      EDIT,
      1,
      refused(404, 10_008, 'Unknown Message'),
      'Discord refused an answer',
    ],
    [
      'the webhook is gone (10015)',
      EDIT,
      1,
      refused(404, 10_015, 'Unknown Webhook'),
      'an answer came too late',
    ],
    [
      'it may not be there any more (50001)',
      EDIT,
      9,
      refused(403, 50_001, 'Missing Access'),
      'Discord refused an answer',
    ],
  ])(
    'gives one request up and goes on with the next when %s',
    async (_name, request, times, result, line) => {
      const { discord, ask, awaitLine, logged } = await start();
      discord.faults.add({ ...request, times, result });
      ask();
      await awaitLine(line);
      discord.faults.clear();
      await ask().answer(({ text }) => text.includes('Who?'));
      expect(discord.invalidRequests()).toBeLessThan(10);
      expect(logged()).not.toContain(discord.token);
      expect(logged()).not.toMatch(/aW50ZXJhY3Rpb24/u);
    },
  );

  it('tells the person, with a reference, when Discord refuses what we sent (50035)', async () => {
    const { discord, ask, awaitLine } = await start();
    discord.faults.add({ ...EDIT, times: 1, result: refused(400, 50_035, 'Invalid Form Body') });
    const { text } = await ask().answer();
    const { reference } = await awaitLine('Discord refused an answer');
    expect(text).toContain(String(reference));
  });

  it('stays silent where it may not write (50013), and logs why', async () => {
    const { discord, anna, guild, awaitLine, ask } = await start();
    const said = anna.says(guild.channel, 'Who?', { mentionsBot: true });
    await anna.awaits(guild.channel, ({ replyTo }) => replyTo === said.id);
    discord.faults.add({
      method: 'POST',
      route: '/channels/{channel_id}/messages',
      times: 2,
      result: refused(403, 50_013, 'Missing Permissions'),
    });
    anna.says(guild.channel, 'And where?', { mentionsBot: true });
    await awaitLine('Discord refused an answer');
    guild.deny(guild.channel, PermissionFlagsBits.SendMessages);
    anna.says(guild.channel, 'And why?', { mentionsBot: true });
    await awaitLine('may not answer in a channel');
    await ask().answer();
  });

  it('gives up an answer that comes after the token has expired, or writes it into the channel', async () => {
    const slow = createDoubleCommand({
      async reply(values) {
        discord.clock.advance(15 * 60_000);
        return { tone: 'plain', blocks: [{ kind: 'text', text: `Late: ${values['question']}` }] };
      },
    });
    const { discord } = await startBot([slow]);
    const guild = discord.addGuild();
    const anna = discord.addUser('anna');
    guild.join(anna);
    anna.runs('/ask', { question: 'Who?' }, guild.channel);
    const late = await anna.awaits(guild.channel, ({ text }) => text.includes('Late: Who?'));
    expect(late.pings).toEqual([]);
  });
});
