import { describe, expect, it } from 'vitest';
import type { Command, CommandContext, CommandValues } from '../../src/commands/command.ts';
import { defaultSettings } from '../../src/library/default-settings.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { say } from './support/say.ts';
import { startHarbour } from './support/start-harbour.ts';

const QUESTION = { name: 'question', description: 'What you want to know', isRequired: true };
const PRIVATE = { name: 'private', description: 'For you alone', isRequired: false, kind: 'flag' } as const;

/** `/ask question [private]`, as ours is declared. */
function createAsk(
  reply: (values: CommandValues, context: CommandContext) => Promise<Reply> = async ({ question = '' }) =>
    say(`You asked: ${question}`),
) {
  return {
    ...createDoubleCommand({ options: [QUESTION, PRIVATE], reply }),
    isPrivate: (values: CommandValues) => values['private'] === 'true',
  } satisfies Command;
}

describe('a slash command', () => {
  it('is acknowledged first, and answered by one edit that mentions nobody', async () => {
    const { discord, guild, anna } = await startHarbour([createAsk()]);
    const answer = await anna.runs('/ask', { question: 'Who is @everyone?' }, guild.channel).answer();
    expect(answer).toMatchObject({ isEphemeral: false, pings: [] });
    expect(answer.text).toContain('You asked: Who is');
    const calls = discord.requests.filter(({ path }) => /callback|webhooks/u.test(path));
    expect(calls.map(({ method, body }) => [method, body])).toEqual([
      ['POST', { type: 5, data: { flags: 0 } }],
      ['PATCH', expect.objectContaining({ allowed_mentions: { parse: [], replied_user: false } })],
    ]);
    expect(discord.refusals()).toEqual([]);
  });

  it('is given what the surface knows: place, rights, language, names of channels, latency', async () => {
    const contexts: CommandContext[] = [];
    const ask = createAsk(async (_, context) => {
      contexts.push(context);
      return say('Well.');
    });
    const { discord, guild, mona } = await startHarbour([ask]);
    const greta = discord.addUser('greta', { locale: 'de' });
    guild.join(greta);
    for (const [person, channel] of [
      [mona, guild.channel],
      [greta, guild.channel],
      [greta, greta.direct],
    ] as const)
      await person.runs('/ask', { question: 'Who?' }, channel).answer();
    const facts = contexts.map(({ place, isModerator, locale, nameChannel, conversation }) => ({
      place,
      isModerator,
      locale,
      channel: nameChannel?.(guild.channel),
      conversation,
    }));
    const inGuild = { serverId: guild.id, channelId: guild.channel };
    const common = { conversation: [], channel: 'general' };
    expect(facts).toEqual([
      { ...common, place: { ...inGuild, userId: mona.id }, isModerator: true, locale: 'en-GB' },
      { ...common, place: { ...inGuild, userId: greta.id }, isModerator: false, locale: 'de' },
      {
        conversation: [],
        channel: null,
        place: { serverId: null, channelId: greta.direct, userId: greta.id },
        isModerator: false,
        locale: 'de',
      },
    ]);
  });

  it('answers one person alone where they want that', async () => {
    const { guild, anna, ben } = await startHarbour([createAsk()]);
    const answer = await anna.runs('/ask', { question: 'Who?', private: true }, guild.channel).answer();
    expect(answer.isEphemeral).toBe(true);
    expect(ben.sees(guild.channel)).toEqual([]);
  });

  it('does so by itself where the server has it so, unless somebody chooses otherwise', async () => {
    const ask = createAsk();
    const { library, guild, anna } = await startHarbour([ask]);
    await library.settings.save(guild.id, { ...defaultSettings, isPrivate: true });
    const ways = [{}, { private: true }, { private: false }];
    const answers = [];
    for (const way of ways)
      answers.push(await anna.runs('/ask', { question: 'Who?', ...way }, guild.channel).answer());
    expect(answers.map(({ isEphemeral }) => isEphemeral)).toEqual([true, true, false]);
    // The command is told, so that it can offer to show the answer to everybody.
    expect(ask.calls.map((values) => values['private'])).toEqual(['true', 'true', 'false']);
  });

  it('shows what is being done where it takes a while, and then the answer in its place', async () => {
    const going = Promise.withResolvers<void>();
    const ask = createAsk(async (_, { progress }) => {
      progress('Looking through the articles');
      await going.promise;
      return say('At last.');
    });
    const { guild, anna } = await startHarbour([ask]);
    const run = anna.runs('/ask', { question: 'Who?' }, guild.channel);
    const step = await anna.awaits(guild.channel, ({ text }) => text.startsWith('-# Looking'));
    expect(step.text).toBe('-# Looking through the articles …');
    going.resolve();
    const answer = await run.answer(({ text }) => text.includes('At last.'));
    expect(answer.id).toBe(step.id);
  });

  it('shows what was found so far until the answer takes its place', async () => {
    const going = Promise.withResolvers<void>();
    const ask = createAsk(async (_, { progress, soFar }) => {
      progress('reading');
      soFar?.(
        { tone: 'uncertain', blocks: [{ kind: 'heading', text: 'Not final yet @everyone' }] },
        'Not final yet',
      );
      await going.promise;
      return say('At last.');
    });
    const { guild, anna } = await startHarbour([ask]);
    const run = anna.runs('/ask', { question: 'Who?' }, guild.channel);
    const step = await anna.awaits(guild.channel, ({ text }) => text.includes('Not final yet'));
    expect(step.text).toMatch(/Not final yet.*\n-# reading …/su);
    going.resolve();
    const answer = await run.answer(({ text }) => text.includes('At last.'));
    expect(answer.id).toBe(step.id);
    expect(answer.text).not.toContain('Not final yet');
  });

  it('works where only the person has the app', async () => {
    const { discord } = await startHarbour([createAsk()]);
    const elsewhere = discord.addGuild({ name: 'Elsewhere', hasBot: false });
    const carla = discord.addUser('carla', { hasApp: true });
    elsewhere.join(carla);
    const answer = await carla.runs('/ask', { question: 'Who?' }, elsewhere.channel).answer();
    expect(answer.text).toContain('You asked: Who?');
  });

  it('says so where the command is not there any more', async () => {
    const old = { ...createAsk(), name: 'old' };
    const { discord, guild, anna } = await startHarbour([createAsk()]);
    discord.state.commands.get('global')?.push({
      ...discord.state.commands.get('global')?.[0],
      id: '77',
      name: old.name,
    } as never);
    const answer = await anna.runs('/old', { question: 'Who?' }, guild.channel).answer();
    expect(answer).toMatchObject({ isEphemeral: true });
    expect(answer.text).toContain('This command is not there any more.');
  });
});

describe('what moderators may do', () => {
  const settings: Command = {
    ...createDoubleCommand({ name: 'settings', options: [], reply: async () => say('Settings') }),
    audience: 'moderators',
    isPrivate: () => true,
  };

  it('is not offered to others', async () => {
    const { guild, anna, mona } = await startHarbour([settings]);
    expect((await mona.runs('/settings', {}, guild.channel).answer()).isEphemeral).toBe(true);
    expect(() => anna.runs('/settings', {}, guild.channel)).toThrow('lacks permissions');
  });

  it('is checked on our side, too, where a server has opened the command for all', async () => {
    const { discord, guild, anna } = await startHarbour([settings]);
    for (const command of discord.state.commands.get('global') ?? [])
      Object.assign(command, { default_member_permissions: null });
    const answer = await anna.runs('/settings', {}, guild.channel).answer();
    expect(answer).toMatchObject({ isEphemeral: true });
    expect(answer.text).toContain('/settings is for people who may manage the server.');
  });

  it('is not reached by making up the id of a button', async () => {
    const ask = createAsk(async () =>
      say('Well.', [{ label: 'More', command: 'ask', values: { question: 'More?' } }]),
    );
    const { guild, anna } = await startHarbour([ask, settings]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    const forged = await anna.forges(answer, '1:settings:').answer();
    expect(forged.text).toContain('/settings is for people who may manage the server.');
  });
});

describe('autocomplete', () => {
  const complete = async (typed: string) => [
    { label: 'x'.repeat(150), value: `${typed}-long` },
    { label: 'x'.repeat(160), value: `${typed}-longer` },
    { label: 'The same', value: `${typed}-a` },
    { label: 'The same', value: `${typed}-b` },
    { label: 'The same', value: `${typed}-c` },
    { label: 'Too long a value', value: 'v'.repeat(101) },
    ...Array.from({ length: 40 }, (_, index) => ({ label: `No. ${index}`, value: `${typed}-${index}` })),
  ];
  const options = [{ ...QUESTION, complete }];

  it('offers what fits, at most 25 values, none of them cut, no two by one name', async () => {
    const { discord, guild, anna } = await startHarbour([createDoubleCommand({ options })]);
    const choices = await anna.completes('/ask', 'question', 'fer', guild.channel);
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 6)).toEqual([
      { name: `${'x'.repeat(99)}…`, value: 'fer-long' },
      { name: `${'x'.repeat(95)}… (2)`, value: 'fer-longer' },
      { name: 'The same', value: 'fer-a' },
      { name: 'The same (2)', value: 'fer-b' },
      { name: 'The same (3)', value: 'fer-c' },
      { name: 'No. 0', value: 'fer-0' },
    ]);
    expect(discord.refusals()).toEqual([]);
  });

  it('leaves a mishap in the log, and the bot running', async () => {
    const broken = [{ ...QUESTION, complete: () => Promise.reject(new Error('no memory')) }];
    const bot = await startHarbour([createDoubleCommand({ options: broken })]);
    const typed = bot.anna.completes('/ask', 'question', 'fer', bot.guild.channel);
    typed.catch(() => undefined);
    const line = await bot.awaitLine('an event could not be handled');
    expect(line).toMatchObject({ level: 'error', error: { message: 'no memory' } });
    expect((await bot.anna.runs('/ask', { question: '?' }, bot.guild.channel).answer()).text).toContain('?');
  });
});

describe('the menu of a message', () => {
  const ask: Command = { ...createAsk(), messageMenu: { label: 'Ask about this', option: 'question' } };

  it('gives the text of the message to the command, with names for mentions', async () => {
    const { guild, anna, ben, discord } = await startHarbour([ask]);
    const said = ben.says(
      guild.channel,
      `They said <@${discord.applicationId}> was   late, <#${guild.channel}>`,
    );
    const answer = await anna.usesOn(said.id, 'Ask about this').answer();
    expect(answer.text).toMatch(/You asked: They said was late, #/u);
  });

  it('says so where there is no text', async () => {
    const { guild, anna, ben } = await startHarbour([ask]);
    const answer = await anna.usesOn(ben.says(guild.channel, '').id, 'Ask about this').answer();
    expect(answer).toMatchObject({ isEphemeral: true });
    expect(answer.text).toContain('There is no text in this message');
  });
});

describe('a button', () => {
  const more = { label: 'More', command: 'ask', values: { question: 'More?' } };
  const next = { label: 'Next', command: 'ask', values: { question: 'Next?' }, isInPlace: true } as const;
  const ask = createAsk(async ({ question = '' }) => say(`You asked: ${question}`, [more, next]));

  it('runs its command, and answers by another message', async () => {
    const { guild, anna } = await startHarbour([ask]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    const second = await anna.clicks(answer, 'More').answer();
    expect(second.id).not.toBe(answer.id);
    expect(second.text).toContain('You asked: More?');
  });

  it('changes its own message where it is meant to', async () => {
    const { guild, anna, discord } = await startHarbour([ask]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    const changed = await anna.clicks(answer, 'Next').answer(({ text }) => text.includes('Next?'));
    expect(changed.id).toBe(answer.id);
    expect(discord.refusals()).toEqual([]);
  });

  it('does not change what somebody else is reading: they get a page of their own', async () => {
    const { guild, anna, ben } = await startHarbour([ask]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    const own = await ben.clicks(answer, 'Next').answer();
    expect(own).toMatchObject({ isEphemeral: true });
    expect(own.id).not.toBe(answer.id);
    expect(anna.sees(guild.channel).map(({ text }) => text)).toEqual([answer.text]);
  });

  it('goes on working after a restart, however long its values are', async () => {
    const long = 'Why? '.repeat(60).trim();
    const command = createAsk(async ({ question = '' }) =>
      say(question.length > 100 ? 'The long one.' : 'Well.', [{ ...more, values: { question: long } }]),
    );
    const bot = await startHarbour([command]);
    const answer = await bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel).answer();
    await bot.restart();
    expect((await bot.anna.clicks(answer, 'More').answer()).text).toContain('The long one.');
  });

  it.each([
    ['of another version', '9:ask:question=Who'],
    ['that was forgotten', '1~aaaaaaaaaaaaaaaa'],
    ['that is nonsense', 'ask\u202e%'],
  ])('is told to be forgotten where its id is one %s', async (_, id) => {
    const { guild, anna } = await startHarbour([ask]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    const forged = await anna.forges(answer, id).answer();
    expect(forged).toMatchObject({ isEphemeral: true });
    expect(forged.text).toContain('I have forgotten what this button was for.');
  });

  it.each([
    ['a command that is not there', '1:nothing:', 'This command is not there any more.'],
    ['a value that is missing', '1:ask:', 'The value of question is none that this command takes.'],
    ['a value of another kind', '1:ask:private=maybe&question=Who', 'The value of private is none'],
    ['a name that objects have anyway', '1:constructor:', 'This command is not there any more.'],
  ])('cannot be made up to run %s', async (_, id, sentence) => {
    const { guild, anna } = await startHarbour([ask]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    expect((await anna.forges(answer, id).answer()).text).toContain(sentence);
  });
});

describe('when something goes wrong', () => {
  const failing = () =>
    createAsk(async () => {
      throw new Error('the disk at /srv/secret is on fire');
    });

  it('tells the person one sentence with a reference, and the log the rest', async () => {
    const bot = await startHarbour([failing()]);
    const answer = await bot.anna.runs('/ask', { question: 'Who robbed me?' }, bot.guild.channel).answer();
    const line = await bot.awaitLine('a request failed');
    expect(line).toMatchObject({ level: 'error', command: 'ask', serverId: bot.guild.id });
    expect(line['error']).toMatchObject({ message: 'the disk at /srv/secret is on fire' });
    expect(answer.text).toContain(`under the reference ${line['reference']}`);
    expect(line['reference']).toMatch(/^[A-Z2-9]{6}$/u);
    expect(answer.text).not.toContain('/srv');
    expect(bot.logged()).not.toContain('robbed');
  });

  it('goes on with what comes next', async () => {
    const bot = await startHarbour([failing(), createDoubleCommand({ name: 'help', options: [] })]);
    await bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel).answer();
    expect((await bot.anna.runs('/help', {}, bot.guild.channel).answer()).text).toContain('{}');
  });

  it('leaves a message alone whose button failed, and tells the person apart', async () => {
    const next = { label: 'Next', command: 'ask', values: { question: 'Next?' }, isInPlace: true } as const;
    const ask = createAsk(async ({ question = '' }) => {
      if (question === 'Next?') throw new Error('no');
      return say('Well.', [next]);
    });
    const { guild, anna } = await startHarbour([ask]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    const told = await anna.clicks(answer, 'Next').answer();
    expect(told).toMatchObject({ isEphemeral: true });
    expect(told.text).toContain('Something went wrong on my side');
    expect(anna.sees(guild.channel)[0]?.text).toBe(answer.text);
  });

  it('swallows an acknowledgement that came too late, and runs nothing', async () => {
    const ask = createAsk();
    const bot = await startHarbour([ask]);
    bot.discord.faults.add({
      method: 'POST',
      route: '/callback',
      times: 1,
      result: { status: 404, body: { code: 10_062, message: 'Unknown interaction' } },
    });
    bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    const line = await bot.awaitLine('an answer came too late');
    expect(line).toMatchObject({ level: 'info', error: { code: 10_062 } });
    expect(ask.calls).toEqual([]);
  });

  it('answers once where Discord delivers twice', async () => {
    const bot = await startHarbour([createAsk()]);
    await bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel).answer();
    bot.discord.gateway.repeatLast('INTERACTION_CREATE');
    const line = await bot.awaitLine('Discord refused an answer');
    expect(line).toMatchObject({ error: { code: 40_060 } });
    expect(bot.anna.sees(bot.guild.channel)).toHaveLength(1);
  });

  it('does not let the token of an interaction into the log', async () => {
    const bot = await startHarbour([createAsk()]);
    bot.discord.faults.add({
      method: 'PATCH',
      route: '/messages/@original',
      times: 1,
      result: { status: 403, body: { code: 50_013, message: 'Missing Permissions' } },
    });
    const run = bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    await bot.awaitLine('Discord refused an answer');
    expect(bot.logged()).not.toContain(run.interaction.token);
    expect(bot.logged()).not.toContain(bot.discord.token);
    expect(bot.logged()).toContain('/[token]/messages/');
  });
});

describe('an answer that comes after the token has expired', () => {
  const slow = (advance: () => void) =>
    createAsk(async () => {
      advance();
      return say('At last.');
    });

  it('becomes a message in the channel', async () => {
    let advance: () => void = () => undefined;
    const { discord, guild, anna } = await startHarbour([slow(() => advance())]);
    advance = () => discord.clock.advance(15 * 60_000);
    anna.runs('/ask', { question: 'Who?' }, guild.channel);
    const message = await anna.awaits(guild.channel, ({ text }) => text.includes('At last.'));
    expect(message).toMatchObject({ isEphemeral: false, pings: [] });
    expect(discord.requests.at(-1)).toMatchObject({
      path: `/channels/${guild.channel}/messages`,
      status: 200,
    });
  });

  it('does not, where it was for one person alone', async () => {
    let advance: () => void = () => undefined;
    const bot = await startHarbour([slow(() => advance())]);
    advance = () => bot.discord.clock.advance(15 * 60_000);
    bot.anna.runs('/ask', { question: 'Who?', private: true }, bot.guild.channel);
    const line = await bot.awaitLine('an answer came too late');
    expect(line['error']).toMatchObject({ name: 'LateAnswerError' });
    expect(bot.ben.sees(bot.guild.channel)).toEqual([]);
  });

  it('does not, where the bot may not write', async () => {
    let advance: () => void = () => undefined;
    const bot = await startHarbour([slow(() => advance())]);
    bot.guild.deny(bot.guild.channel, 1n << 11n);
    advance = () => bot.discord.clock.advance(15 * 60_000);
    bot.anna.runs('/ask', { question: 'Who?' }, bot.guild.channel);
    const line = await bot.awaitLine('an answer came too late');
    expect(line['error']).toMatchObject({ message: expect.stringContaining('may not write in the channel') });
  });
});
