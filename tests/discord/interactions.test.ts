import { describe, expect, it } from 'vitest';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startBot } from './support/start-bot.ts';

describe('a slash command', () => {
  it('is acknowledged first and answered by one edit', async () => {
    const { discord } = await startBot([createDoubleCommand()]);
    const guild = discord.addGuild();
    const anna = discord.addUser('anna');
    guild.join(anna);
    const run = anna.runs('/ask', { question: 'Who?' }, guild.channel);
    const answer = await run.answer();
    expect(answer).toMatchObject({ isEphemeral: false, pings: [] });
    expect(answer.text).toContain('"question":"Who?"');
    const calls = discord.requests.filter(({ path }) => /callback|webhooks/u.test(path));
    expect(calls.map(({ method, body }) => [method, body])).toEqual([
      ['POST', { type: 5, data: expect.anything() }],
      ['PATCH', expect.objectContaining({ components: expect.any(Array) })],
    ]);
    expect(discord.refusals()).toEqual([]);
  });
});
