import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { runStart } from '../../src/cli/run-start.ts';
import { createCli } from '../support/create-cli.ts';
import { createDoubleAnswerer } from '../support/create-double-answerer.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { createSearchable } from '../support/create-searchable.ts';
import { startDiscord } from '../support/discord/start-discord.ts';

const ask = createDoubleCommand();

/** A program with a token, and the Discord that it is for. */
async function prepare(
  given: { readonly token?: string; readonly columns?: number; readonly stock?: () => Promise<null> } = {},
) {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const library = createMemoryLibrary();
  const cli = createCli({
    ...given,
    config: {
      discord: {
        token: given.token ?? discord.token,
        apiUrl: discord.api,
        registersOnStart: true,
        readsMessages: false,
      },
    },
    app: {
      stock: given.stock ?? (async () => null),
      library: async () => library,
      answerer: async () => createDoubleAnswerer({}),
      searcher: async () => (await createSearchable([])).searcher,
      commands: async () => [ask],
    },
  });
  const faults: ((error: unknown) => void)[] = [];
  const parts = { ...cli.parts, heedFaults: (tell: (error: unknown) => void) => void faults.push(tell) };
  return { discord, cli, parts, faults };
}

describe('starting with a token', () => {
  it('answers in Discord until it is told to stop, logging lines of JSON', async () => {
    const { discord, cli, parts } = await prepare();
    const ended = runStart([], parts);
    await discord.until(() => discord.state.commands.get('global'), 'the commands');
    const guild = discord.addGuild();
    const anna = discord.addUser('anna');
    guild.join(anna);
    expect((await anna.runs('/ask', { question: 'Who?' }, guild.channel).answer()).text).toContain('Who?');
    cli.stop();
    const { code, output, errors, apps } = cli.result(await ended);
    expect({ code, output, isClosed: apps[0]?.isClosed }).toEqual({ code: 0, output: '', isClosed: true });
    const lines = errors.trim().split('\n');
    expect(JSON.parse(lines[0] ?? '').msg).toMatch(/^preparing what answers/u);
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(
      expect.arrayContaining(['ready', 'the commands were registered', 'ending: nothing new is begun']),
    );
    expect(errors).not.toContain(discord.token);
    expect(errors).not.toContain('Who?');
  });

  it('ends with 3 where Discord does not let it in, so that nobody starts it again', async () => {
    const { cli, parts } = await prepare({ token: 'x.y.wrong' });
    const { code, errors } = cli.result(await runStart([], parts));
    expect(code).toBe(3);
    expect(errors).toMatch(/"level":"error".*Discord does not know the token/u);
    expect(errors).not.toContain('x.y.wrong');
  });

  it('ends with 3 also where Discord closes the connection for good', async () => {
    const { discord, cli, parts } = await prepare();
    discord.gateway.behaviour.closeOnIdentify = 4014;
    const { code, errors } = cli.result(await runStart([], parts));
    expect(code).toBe(3);
    expect(errors).toContain('Switch on “Message Content Intent”');
  });

  it('ends at once where it is told to stop while it prepares itself', async () => {
    const { discord, cli, parts } = await prepare({ stock: () => new Promise<never>(() => undefined) });
    const ended = runStart([], parts);
    await vi.waitFor(() => expect(cli.result(0).errors).toContain('preparing what answers'));
    cli.stop();
    const { code, apps } = cli.result(await ended);
    expect({ code, isClosed: apps[0]?.isClosed }).toEqual({ code: 0, isClosed: true });
    expect(discord.requests).toEqual([]);
  });

  it('logs what nobody has caught, and goes on', async () => {
    const { discord, cli, parts, faults } = await prepare();
    const ended = runStart([], parts);
    await discord.until(() => discord.state.commands.get('global'), 'the commands');
    for (const tell of faults) tell(new Error('from nowhere'));
    expect(cli.result(0).errors).toMatch(/"msg":"an error that nobody expected"/u);
    cli.stop();
    expect(await ended).toBe(0);
  });

  it('logs lines for people on a terminal', async () => {
    const { discord, cli, parts } = await prepare({ columns: 80 });
    const ended = runStart([], parts);
    await discord.until(() => discord.state.commands.get('global'), 'the commands');
    cli.stop();
    await ended;
    expect(cli.result(0).errors).toMatch(/\d\d:\d\d:\d\d info {2}ready servers=0 shards=1\n/u);
  });
});
