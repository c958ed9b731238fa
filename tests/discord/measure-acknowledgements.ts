/**
 * Measures how soon the bot acknowledges what many people ask at once: `npm run bench:discord [people] [rounds] [folder]`.
 *
 * The bot is a process of its own, as it is in use, and talks to a Discord of ours in this process. Times run from the moment
 * the gateway sends a question to the moment the API is given the acknowledgement, which Discord waits three seconds for.
 * Where a folder of articles is named, another process takes it into the same library meanwhile.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDiscord } from '../support/discord/start-discord.ts';
import { spawnBot } from './support/spawn-bot.ts';

/** So many that the limits of a server, 120 a minute, are not reached: all are there for the first time. */
const PEOPLE_PER_GUILD = 20;

const [people = 200, rounds = 5] = process.argv.slice(2, 4).map(Number);
const [folder] = process.argv.slice(4);
const questions = await readQuestions();
const directory = await mkdtemp(join(tmpdir(), 'dragoman-'));
const discord = await startDiscord({ patience: 300_000 });
const bot = await spawnBot(discord, directory);
const ingesting = folder === undefined ? undefined : ingest(folder);
process.stdout.write(`${people} people ask at once, ${rounds} times (milliseconds)\n`);
process.stdout.write('round  acknowledged  p50   p99   max   answered  p50   p99   max\n');
for (let round = 1; round <= rounds; round += 1) {
  const askers = gather(round);
  const startedAt = performance.now();
  const runs = askers.map(({ user, channel }, index) =>
    user.runs('/ask', { question: questions[(index * 7) % questions.length] ?? '' }, channel),
  );
  const acknowledged = await Promise.all(runs.map((run) => run.acknowledged()));
  const answered = await Promise.all(
    runs.map(async (run) => {
      await run.answer();
      return performance.now() - startedAt;
    }),
  );
  process.stdout.write(`${String(round).padEnd(7)}${describe(acknowledged)}${describe(answered)}\n`);
}
process.stdout.write(
  `refused by Discord: ${discord.refusals().length}; errors: ${bot.logged().split('"level":"error"').length - 1}\n`,
);
if (ingesting !== undefined) process.stdout.write(`meanwhile: ${await ingesting}\n`);
bot.kill('SIGTERM');
const { code, took } = await bot.ended;
process.stdout.write(`ended with ${code} in ${Math.round(took)} ms\n`);
await discord.close();
await rm(directory, { recursive: true, force: true });

async function ingest(articles: string): Promise<string> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['src/cli.ts', 'ingest', articles, '--library', directory], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [exit] = await once(child, 'exit');
  return `${articles} taken in with ${exit}, ${Math.round(performance.now() - startedAt)} ms`;
}

function gather(round: number) {
  return Array.from({ length: Math.ceil(people / PEOPLE_PER_GUILD) }, (_, index) => {
    const guild = discord.addGuild({ name: `Server ${round}-${index}` });
    return Array.from({ length: PEOPLE_PER_GUILD }, (_unused, member) => {
      const user = discord.addUser(`person-${round}-${index}-${member}`);
      guild.join(user);
      return { user, channel: guild.channel };
    });
  })
    .flat()
    .slice(0, people);
}

function describe(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    String(Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)).padEnd(6);
  return `${String(times.length).padEnd(14)}${at(0.5)}${at(0.99)}${at(1)}`;
}

async function readQuestions(): Promise<readonly string[]> {
  const text = await readFile(new URL('../fixtures/brief-questions.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).question);
}
