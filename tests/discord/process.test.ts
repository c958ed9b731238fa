import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalDiscord, startDiscord } from '../support/discord/start-discord.ts';
import { spawnBot } from './support/spawn-bot.ts';

const QUESTION = 'Who said nothing is negotiated until everything is negotiated?';

describe('the process', () => {
  const prepare = async () => {
    const discord = await startDiscord({ patience: 100_000 });
    const directory = await mkdtemp(join(tmpdir(), 'dragoman-'));
    onTestFinished(async () => {
      await discord.close();
      await rm(directory, { recursive: true, force: true });
    });
    const guild = discord.addGuild();
    const people = Array.from({ length: 10 }, (_, index) => discord.addUser(`person-${index}`));
    for (const person of people) guild.join(person);
    const channels = Array.from({ length: 5 }, (_, index) => guild.addChannel(`channel-${index}`));
    const askAll = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const [person, channel] = [people[index % people.length], channels[index % channels.length]];
        if (person === undefined || channel === undefined) throw new Error('There is nobody.');
        return person.runs('/ask', { question: QUESTION }, channel);
      });
    return { discord, directory, askAll };
  };
  const start = async (...where: Parameters<typeof spawnBot>) => {
    const bot = await spawnBot(...where);
    onTestFinished(async () => {
      bot.kill('SIGKILL');
      await bot.ended;
    });
    return bot;
  };
  /** Interactions that were taken up and then left. */
  const left = (discord: LocalDiscord) =>
    [...discord.state.interactions.values()].filter(({ answer, isLoading }) => answer !== null && isLoading);

  it('finishes, when it is told to end, what fifty people have asked by then, within ten seconds', async () => {
    const { discord, directory, askAll } = await prepare();
    const bot = await start(discord, directory);
    const [first] = askAll(1);
    expect((await first?.answer())?.text).toContain('nothing is negotiated until everything is negotiated');
    const runs = askAll(50);
    await Promise.all(runs.map((run) => run.acknowledged()));
    bot.kill('SIGTERM');
    const { code, took } = await bot.ended;
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    expect(left(discord)).toEqual([]);
    const texts = await Promise.all(runs.map(async (run) => (await run.answer()).text));
    expect(texts.filter((text) => !/nothing is negotiated|being restarted/u.test(text))).toEqual([]);
    expect(bot.logged()).not.toContain('"level":"error"');
  }, 300_000);

  it('ends in ten seconds also where Discord does not answer, and at once when it is told so twice', async () => {
    const { discord, directory, askAll } = await prepare();
    const patient = await start(discord, directory);
    discord.faults.add({ method: 'PATCH', route: '/messages/@original', times: 1, result: 'hangs' });
    const [run] = askAll(1);
    await run?.acknowledged();
    await discord.until(() => discord.requests.find(({ method }) => method === 'PATCH'), 'the edit');
    patient.kill('SIGTERM');
    const first = await patient.ended;
    expect([first.code, first.took < 10_000]).toEqual([0, true]);
    const hasty = await start(discord, directory);
    discord.faults.add({ method: 'PATCH', route: '/messages/@original', times: 1, result: 'hangs' });
    const [second] = askAll(1);
    await second?.acknowledged();
    hasty.kill('SIGTERM');
    await discord.until(() => (hasty.logged().includes('ending') ? true : undefined), 'the end');
    hasty.kill('SIGTERM');
    expect((await hasty.ended).took).toBeLessThan(3_000);
  }, 300_000);

  it('is killed in the middle of answers, started again, and its buttons still work', async () => {
    const { discord, directory, askAll } = await prepare();
    const before = await start(discord, directory);
    const [run] = askAll(1);
    const answer = await run?.answer();
    const person = [...discord.state.interactions.values()].at(-1)?.userId;
    askAll(20);
    before.kill('SIGKILL');
    await before.ended;
    await start(discord, directory);
    const anna = discord.addUser('anna');
    discord.state.guilds.forEach(({ members }) => {
      members.set(anna.id, {
        userId: anna.id,
        nickname: null,
        roles: [],
        permissions: 0n,
        timedOutUntil: null,
      });
    });
    expect(person).toBeDefined();
    if (answer === undefined) throw new Error('There is no answer.');
    for (const { label } of answer.buttons) {
      const reply = await anna.clicks(answer, label).answer();
      expect([label, reply.text]).not.toEqual([label, expect.stringMatching(/went wrong|forgotten/u)]);
    }
    expect(answer.buttons.length).toBeGreaterThan(1);
    expect(discord.refusals()).toEqual([]);
  }, 300_000);

  it.each([
    ['while it prepares itself', 503, '"msg":"preparing what answers'],
    ['while Discord refuses it', 503, '"msg":"Discord cannot be reached'],
    ['while Discord gives it no answer', 'stalls', null],
  ] as const)(
    'ends within two seconds %s',
    async (_name, result, line) => {
      const { discord, directory } = await prepare();
      discord.gateway.behaviour.upgradeFault = { result, left: Number.POSITIVE_INFINITY };
      const bot = await start(discord, directory, line ?? '"msg":"preparing');
      if (line === null) await discord.until(() => discord.gateway.upgrades[0], 'the connection');
      bot.kill('SIGTERM');
      const { code, took } = await bot.ended;
      expect({ code, isSoon: took < 2_000, took }).toEqual({ code: 0, isSoon: true, took });
      expect(bot.logged()).not.toContain('"level":"error"');
    },
    120_000,
  );
});
