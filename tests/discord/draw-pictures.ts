/**
 * Draws the pictures of the README: `npm run pictures`. What is drawn are the messages that the bot sends to a Discord of
 * ours, about the articles that ship, by the browser `chromium`, which has to be there.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { drawPage } from '../support/discord/page/draw-page.ts';
import type { Run } from '../support/discord/run.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { spawnBot } from './support/spawn-bot.ts';

interface Picture {
  readonly name: string;
  readonly used: string;
  readonly run: () => Run;
}

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
const WIDTH = 640;

const directory = await mkdtemp(join(tmpdir(), 'dragoman-'));
const discord = await startDiscord({ patience: 100_000 });
const bot = await spawnBot(discord, join(directory, 'library'));
const guild = discord.addGuild();
const anna = discord.addUser('anna');
guild.join(anna);
const ask = (question: string) => () => anna.runs('/ask', { question }, guild.channel);
const pictures: readonly Picture[] = [
  {
    name: 'answer',
    used: '/ask What did John Kirby say about the negotiations?',
    run: ask('What did John Kirby say about the negotiations?'),
  },
  {
    name: 'refusal',
    used: '/ask What did Kirby say about Rafah?',
    run: ask('What did Kirby say about Rafah?'),
  },
  {
    name: 'actor',
    used: '/actor John Kirby',
    run: () => anna.runs('/actor', { name: 'John Kirby' }, guild.channel),
  },
  { name: 'sources', used: '/sources', run: () => anna.runs('/sources', {}, guild.channel) },
];
await mkdir(folder, { recursive: true });
for (const { name, used, run } of pictures) {
  if (name === 'actor' && !isRegistered('actor')) continue;
  const { id } = await run().answer();
  const message = discord.state.messages.get(id);
  if (message === undefined) throw new Error('The message is gone.');
  const { content, components, files, ephemeralFor } = message;
  const page = drawPage([
    { person: 'anna', used, content, components, files, isEphemeral: ephemeralFor !== null },
  ]);
  await writeFile(join(directory, `${name}.html`), page);
  await shoot(name);
}
bot.kill('SIGTERM');
await bot.ended;
await discord.close();
await rm(directory, { recursive: true, force: true });

function isRegistered(command: string): boolean {
  return (discord.state.commands.get('global') ?? []).some(({ name }) => name === command);
}

async function shoot(name: string): Promise<void> {
  const page = pathToFileURL(join(directory, `${name}.html`)).href;
  const browser = (...words: readonly string[]) =>
    promisify(execFile)('chromium', [
      ...FLAGS,
      `--user-data-dir=${join(directory, 'profile')}`,
      ...words,
      page,
    ]);
  // The page says in its title how high it is.
  const { stdout } = await browser('--dump-dom', `--window-size=${WIDTH},800`);
  const height = Number(/<title>(\d+)<\/title>/u.exec(stdout)?.[1] ?? 800);
  const picture = join(folder, `${name}.png`);
  await browser(`--screenshot=${picture}`, `--window-size=${WIDTH},${height}`);
  process.stdout.write(
    `${name}.png: ${WIDTH} × ${height}, ${Math.ceil((await stat(picture)).size / 1024)} kB\n`,
  );
}
