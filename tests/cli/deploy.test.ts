import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { createCli } from '../support/create-cli.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';
import { startDiscord } from '../support/discord/start-discord.ts';

const ask: Command = {
  ...createDoubleCommand(),
  messageMenu: { label: 'Ask about this', option: 'question' },
};
const help = createDoubleCommand({ name: 'help', options: [] });

/** A command line, a Discord with one server, and the commands that there are. */
async function prepare(commands: readonly Command[] = [ask, help]) {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const guild = discord.addGuild();
  const settings = {
    token: discord.token,
    apiUrl: discord.api,
    registersOnStart: false,
    readsMessages: false,
  };
  const cli = (list: readonly Command[], given = settings) =>
    createCli({ app: { commands: async () => list }, config: { discord: given } });
  return {
    discord,
    guild,
    settings,
    cli,
    run: (...words: readonly string[]) => cli(commands).run('commands:deploy', ...words),
  };
}

describe('commands:deploy', () => {
  it('registers the commands everywhere, and tells what changed', async () => {
    const { discord, cli, run } = await prepare();
    const first = await run();
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toBe(
      'added:     /ask, /help, “Ask about this” on messages\nThe commands are registered everywhere.\n',
    );
    const second = await cli([{ ...ask, description: 'Asks' }]).run('commands:deploy');
    expect(second.output).toBe(
      [
        'changed:   /ask',
        'removed:   /help',
        'unchanged: “Ask about this” on messages',
        'The commands are registered everywhere.\n',
      ].join('\n'),
    );
    expect(discord.state.commands.get('global')?.map(({ name }) => name)).toEqual(['ask', 'Ask about this']);
  });

  it('sends nothing where Discord has them already', async () => {
    const { discord, run } = await prepare();
    await run();
    const { output } = await run();
    expect(output).toContain('Discord has these commands already, everywhere. Nothing was sent.');
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('registers them for one server, and takes them back', async () => {
    const { discord, guild, run } = await prepare();
    const { output } = await run('--guild', guild.id);
    expect(output).toContain(`The commands are registered in server ${guild.id}.\nCommands that are`);
    expect(discord.state.commands.get(guild.id)?.map(({ name }) => name)).toContain('help');
    expect(discord.state.commands.get('global')).toBeUndefined();
    expect((await run('--guild', guild.id)).output).toContain('Nothing was sent.');
    expect((await run('--guild', guild.id, '--remove')).output).toBe(
      `removed:   /ask, /help, “Ask about this” on messages\nThe commands are taken back in server ${guild.id}.\n`,
    );
    expect((await run('--guild', guild.id, '--remove')).output).toBe(
      `No commands are registered in server ${guild.id}.\n`,
    );
  });

  it('prints JSON', async () => {
    const { run } = await prepare();
    expect(JSON.parse((await run('--json')).output)).toEqual({
      added: ['/ask', '/help', '“Ask about this” on messages'],
      changed: [],
      removed: [],
      unchanged: [],
    });
  });

  it('needs a token', async () => {
    const { code, errors } = await createCli().run('commands:deploy');
    expect(code).toBe(2);
    expect(errors).toMatch(/DISCORD_TOKEN is not set\. Set it to the token of your bot/u);
  });

  it.each(['news', '12', '1234567890123456789012'])('refuses %s as the id of a server', async (id) => {
    const { code, errors } = await createCli().run('commands:deploy', '--guild', id);
    expect(code).toBe(2);
    expect(errors).toContain(`“${id}” is no id of a server.`);
  });

  it('says what to do about a wrong token, without repeating it', async () => {
    const { cli, settings } = await prepare();
    const { code, errors } = await cli([ask], { ...settings, token: 'x.y.wrong' }).run('commands:deploy');
    expect(code).toBe(2);
    expect(errors).toMatch(/^Discord does not know the token\. Copy it anew/u);
    expect(errors).not.toContain('wrong');
  });

  it('says what to do where Discord cannot be reached', async () => {
    const { cli, settings } = await prepare();
    const nowhere = { ...settings, apiUrl: 'http://127.0.0.1:9/api' };
    const { code, errors } = await cli([ask], nowhere).run('commands:deploy');
    expect(code).toBe(2);
    expect(errors).toMatch(/^Discord cannot be reached \(ECONNREFUSED\)\. Check the connection/u);
  });

  it.each([
    [30_034, 400, /Discord has taken all new commands .* Try again tomorrow\./u],
    [50_001, 403, /Invite it there first, with the scopes/u],
    [10_004, 404, /Discord knows no server with this id/u],
  ])('says what to do about the error %i', async (code, status, sentence) => {
    const { discord, guild, run } = await prepare();
    const result = { status, body: { code, message: 'No' } };
    discord.faults.add({ method: 'PUT', route: '/commands', times: 1, result });
    const outcome = await run('--guild', guild.id);
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toMatch(sentence);
  });
});
