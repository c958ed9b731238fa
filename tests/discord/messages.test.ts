import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createThreadCommand } from '../../src/commands/thread-command.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { say } from './support/say.ts';
import { startHarbour } from './support/start-harbour.ts';

/** `/ask`, which tells what it knows of the conversation. */
function createAsk() {
  const conversations: (readonly Turn[])[] = [];
  const ask = createDoubleCommand({
    reply: async ({ question = '' }, { conversation }) => {
      conversations.push(conversation);
      const again = { label: 'Again', command: 'ask', values: { question } };
      const reply = say(`You asked: ${question}`, [again], 'answer');
      const quote = {
        kind: 'quote',
        lead: '',
        text: `on ${question}`,
        number: 1,
        passageId: 'a#1',
        place: '',
      } as const;
      return { ...reply, blocks: [...reply.blocks, quote] } satisfies Reply;
    },
  });
  return { ask, conversations };
}

const turn = (question: string) => ({ question, quoted: [`on ${question}`] });
const isAnswer = (question: string) => (message: { readonly text: string }) =>
  message.text.includes(`You asked: ${question}`);

describe('a message', () => {
  it('that mentions the bot is answered by a reply that pings nobody', async () => {
    const { ask } = createAsk();
    const { discord, guild, anna } = await startHarbour([ask]);
    const said = anna.says(guild.channel, 'who was there?', { mentionsBot: true });
    const answer = await anna.awaits(guild.channel, isAnswer('who was there?'));
    expect(answer).toMatchObject({ replyTo: said.id, pings: [] });
    expect(discord.state.typing).toContain(guild.channel);
    expect(discord.refusals()).toEqual([]);
  });

  it('that only names the bot is asked what it is about', async () => {
    const { ask } = createAsk();
    const { guild, anna } = await startHarbour([ask]);
    anna.says(guild.channel, '', { mentionsBot: true });
    await anna.awaits(guild.channel, ({ text }) => text.includes('What would you like to know?'));
    expect(ask.calls).toEqual([]);
  });

  it('in private needs no mention', async () => {
    const { ask } = createAsk();
    const { anna } = await startHarbour([ask]);
    anna.says(anna.direct, 'who was there?');
    await anna.awaits(anna.direct, isAnswer('who was there?'));
  });

  it('to others, to everyone, or by another bot is left alone', async () => {
    const { ask } = createAsk();
    const { discord, guild, anna, ben } = await startHarbour([ask]);
    const said = ben.says(guild.channel, 'good morning');
    anna.says(guild.channel, 'good morning to you', { replyTo: said.id });
    anna.says(guild.channel, '@everyone come and see');
    const robot = discord.addUser('robot');
    guild.join(robot);
    Object.assign(discord.state.users.get(robot.id) ?? {}, { isBot: true });
    robot.says(guild.channel, 'who are you?', { mentionsBot: true });
    anna.says(guild.channel, 'the last one', { mentionsBot: true });
    await anna.awaits(guild.channel, isAnswer('the last one'));
    expect(ask.calls).toEqual([{ question: 'the last one' }]);
  });

  it('names people and channels rather than their numbers', async () => {
    const { ask } = createAsk();
    const { guild, anna, ben } = await startHarbour([ask]);
    anna.says(guild.channel, `what did <@${ben.id}> say in <#${guild.channel}> <:sad:1234567890>?`, {
      mentionsBot: true,
    });
    await anna.awaits(guild.channel, ({ text }) => text.includes('You asked: what did'));
    expect(ask.calls).toEqual([{ question: 'what did @ben say in #general :sad:?' }]);
  });
});

describe('a message that answers somebody else', () => {
  const about = () =>
    createDoubleCommand({
      name: 'about',
      options: [
        { name: 'message', description: 'What was written', isRequired: true },
        { name: 'question', description: 'What is wanted', isRequired: false },
      ],
    });
  const claim = 'The ferry carried 50 people.';

  it.each([
    ['is this true?', { message: claim, question: 'is this true?' }],
    ['', { message: claim }],
  ])('and mentions the bot asks about that message: “%s”', async (text, values) => {
    const command = about();
    const { guild, anna, ben } = await startHarbour([command]);
    const said = ben.says(guild.channel, claim);
    anna.says(guild.channel, text, { mentionsBot: true, replyTo: said.id });
    await anna.awaits(guild.channel, ({ text: shown }) => shown.includes('message'));
    expect(command.calls).toEqual([values]);
  });

  it('goes on from the bot’s own answer as before', async () => {
    const command = about();
    const { ask } = createAsk();
    const { guild, anna } = await startHarbour([ask, command]);
    anna.says(guild.channel, 'one', { mentionsBot: true });
    const first = await anna.awaits(guild.channel, isAnswer('one'));
    anna.says(guild.channel, 'two', { mentionsBot: true, replyTo: first.id });
    await anna.awaits(guild.channel, isAnswer('two'));
    expect(command.calls).toEqual([]);
  });
});

describe('what was asked before', () => {
  it('is known in a chain of replies, and in no other', async () => {
    const { ask, conversations } = createAsk();
    const { guild, anna, ben, hasAnswered } = await startHarbour([ask]);
    anna.says(guild.channel, 'one', { mentionsBot: true });
    const first = await anna.awaits(guild.channel, isAnswer('one'));
    ben.says(guild.channel, 'another', { mentionsBot: true });
    await hasAnswered(2);
    anna.says(guild.channel, 'two', { replyTo: first.id });
    const second = await anna.awaits(guild.channel, isAnswer('two'));
    await hasAnswered(3);
    anna.says(guild.channel, 'three', { replyTo: second.id });
    await anna.awaits(guild.channel, isAnswer('three'));
    expect(conversations).toEqual([[], [], [turn('one')], [turn('one'), turn('two')]]);
  });

  it('is known of a slash command that is replied to', async () => {
    const { ask, conversations } = createAsk();
    const { guild, anna, hasAnswered } = await startHarbour([ask]);
    const first = await anna.runs('/ask', { question: 'one' }, guild.channel).answer();
    await hasAnswered(1);
    anna.says(guild.channel, 'two', { replyTo: first.id });
    await anna.awaits(guild.channel, isAnswer('two'));
    expect(conversations).toEqual([[], [turn('one')]]);
  });

  it('is known in direct messages, to each person their own', async () => {
    const { ask, conversations } = createAsk();
    const { anna, ben, hasAnswered } = await startHarbour([ask]);
    anna.says(anna.direct, 'one');
    await hasAnswered(1);
    ben.says(ben.direct, 'another');
    await hasAnswered(2);
    await anna.runs('/ask', { question: 'two' }, anna.direct).answer();
    expect(conversations).toEqual([[], [], [turn('one')]]);
  });

  it('is forgotten after an hour, but for the question that the buttons tell', async () => {
    const { ask, conversations } = createAsk();
    const { discord, guild, anna, hasAnswered } = await startHarbour([ask]);
    anna.says(guild.channel, 'one', { mentionsBot: true });
    const first = await anna.awaits(guild.channel, isAnswer('one'));
    await hasAnswered(1);
    discord.clock.advance(61 * 60_000);
    anna.says(guild.channel, 'two', { replyTo: first.id });
    await anna.awaits(guild.channel, isAnswer('two'));
    expect(conversations[1]).toEqual([{ question: 'one', quoted: [] }]);
  });

  it('is read from the buttons after a restart', async () => {
    const { ask, conversations } = createAsk();
    const bot = await startHarbour([ask]);
    bot.anna.says(bot.guild.channel, 'one', { mentionsBot: true });
    const first = await bot.anna.awaits(bot.guild.channel, isAnswer('one'));
    await bot.restart();
    bot.anna.says(bot.guild.channel, 'two', { replyTo: first.id });
    await bot.anna.awaits(bot.guild.channel, isAnswer('two'));
    expect(conversations[1]).toEqual([{ question: 'one', quoted: [] }]);
  });

  it('is not made up from what somebody else wrote', async () => {
    const { ask, conversations } = createAsk();
    const { guild, anna, ben } = await startHarbour([{ ...ask, name: 'about' }]);
    const said = ben.says(guild.channel, 'You asked: for ever?');
    anna.says(guild.channel, 'is that so?', { replyTo: said.id, mentionsBot: true });
    await anna.awaits(guild.channel, isAnswer('is that so?'));
    expect(conversations).toEqual([[]]);
  });

  it('does not tell in public what was answered in private', async () => {
    const { ask, conversations } = createAsk();
    const bot = await startHarbour([{ ...ask, isPrivate: () => true }]);
    const thread = bot.guild.addThread(bot.guild.channel, 'news');
    await bot.anna.runs('/ask', { question: 'one' }, thread).answer();
    await bot.hasAnswered(1);
    bot.ben.says(thread, 'two', { mentionsBot: true });
    await bot.ben.awaits(thread, isAnswer('two'));
    expect(conversations).toEqual([[], []]);
  });
});

describe('a thread', () => {
  it('is opened by a button below an answer, and goes on from it', async () => {
    const { ask, conversations } = createAsk();
    const { discord, guild, anna, ben, hasAnswered } = await startHarbour([ask, createThreadCommand()]);
    const answer = await anna.runs('/ask', { question: 'What of the ferry?' }, guild.channel).answer();
    await hasAnswered(1);
    expect((await ben.clicks(answer, 'Continue in a thread').answer()).text).toContain('The thread is open.');
    const thread = [...discord.state.channels.values()].find(({ type }) => type === 11);
    expect(thread).toMatchObject({ name: 'What of the ferry?', id: answer.id, parentId: guild.channel });
    ben.says(answer.id, 'and then?', { mentionsBot: true });
    await ben.awaits(answer.id, isAnswer('and then?'));
    await hasAnswered(3);
    ben.says(answer.id, 'and now?', { mentionsBot: true });
    await ben.awaits(answer.id, isAnswer('and now?'));
    const first = turn('What of the ferry?');
    expect(conversations).toEqual([[], [first], [first, turn('and then?')]]);
    expect(discord.refusals()).toEqual([]);
  });

  it('goes on from its answer after a restart, and asks Discord for nothing where it is not ours', async () => {
    const { ask, conversations } = createAsk();
    const bot = await startHarbour([ask, createThreadCommand()]);
    const answer = await bot.anna
      .runs('/ask', { question: 'What of the ferry?' }, bot.guild.channel)
      .answer();
    await bot.anna.clicks(answer, 'Continue in a thread').answer();
    const others = bot.guild.addThread(bot.guild.channel, 'of somebody else');
    await bot.restart();
    for (const thread of [answer.id, others]) {
      bot.anna.says(thread, 'and then?', { mentionsBot: true });
      await bot.anna.awaits(thread, isAnswer('and then?'));
    }
    expect(conversations.slice(1)).toEqual([[{ question: 'What of the ferry?', quoted: [] }], []]);
    expect(bot.discord.requests.filter(({ status }) => status === 404)).toEqual([]);
  });

  it('says in its first message how to go on', async () => {
    const { ask } = createAsk();
    const { guild, anna } = await startHarbour([ask, createThreadCommand()]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    await anna.clicks(answer, 'Continue in a thread').answer();
    await anna.awaits(answer.id, ({ text }) => text.includes('mention me, or reply to one of my answers'));
  });

  it('is opened once', async () => {
    const { ask } = createAsk();
    const { guild, anna } = await startHarbour([ask, createThreadCommand()]);
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    await anna.clicks(answer, 'Continue in a thread').answer();
    expect((await anna.clicks(answer, 'Continue in a thread').answer()).text).toContain('a thread below');
  });

  it('is not offered in a thread, in private, in direct messages, and where the bot may open none', async () => {
    const { ask } = createAsk();
    const harbour = await startHarbour([
      { ...ask, isPrivate: ({ question = '' }) => question === 'private' },
      createThreadCommand(),
    ]);
    const { guild, anna } = harbour;
    const closed = guild.addChannel('closed');
    guild.deny(closed, PermissionFlagsBits.CreatePublicThreads);
    const places = [
      ['private', guild.channel],
      ['Who?', guild.addThread(guild.channel, 'news')],
      ['Who?', anna.direct],
      ['Who?', closed],
    ] as const;
    for (const [question, channel] of places) {
      const { buttons } = await anna.runs('/ask', { question }, channel).answer();
      expect(buttons.map(({ label }) => label)).toEqual(['Again']);
    }
  });

  it('needs a mention, unless the bot may read all messages', async () => {
    const { ask } = createAsk();
    const discord = await startDiscord();
    discord.gateway.behaviour.allowedIntents = 1 << 15;
    onTestFinished(() => discord.close());
    const commands = [ask, createThreadCommand()];
    const { guild, anna } = await startHarbour(commands, { discord, readsMessages: true });
    const answer = await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer();
    await anna.clicks(answer, 'Continue in a thread').answer();
    await anna.awaits(answer.id, ({ text }) => text.includes('what you write is taken as a question'));
    anna.says(answer.id, 'and then?');
    await anna.awaits(answer.id, isAnswer('and then?'));
    const others = guild.addThread(guild.channel, 'of somebody else');
    anna.says(others, 'good morning');
    anna.says(guild.channel, 'an answer', { replyTo: answer.id, isPinging: false });
    await anna.awaits(guild.channel, isAnswer('an answer'));
    expect(ask.calls.map(({ question }) => question)).toEqual(['Who?', 'and then?', 'an answer']);
  });
});
