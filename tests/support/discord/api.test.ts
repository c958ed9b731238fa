import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { User } from './create-user.ts';
import type { Json } from './json.ts';
import { rateLimited } from './rate-limited.ts';
import { type LocalDiscord, type LocalGuild, startDiscord } from './start-discord.ts';

const COMMANDS = [{ name: 'ask', description: 'Ask', integration_types: [0, 1], contexts: [0, 1, 2] }];

describe('the API', () => {
  let discord: LocalDiscord;
  let guild: LocalGuild;
  let anna: User;
  beforeEach(async () => {
    discord = await startDiscord();
    guild = discord.addGuild();
    anna = discord.addUser('anna', { hasApp: true });
    guild.join(anna);
    await call('PUT', `/applications/${discord.applicationId}/commands`, COMMANDS);
  });
  afterEach(() => discord.close());

  const call = async (method: string, path: string, body?: unknown, token = discord.token) => {
    const response = await fetch(`${discord.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const read: Json = text === '' ? {} : JSON.parse(text);
    return { status: response.status, code: read['code'], body: read };
  };
  const run = (channel = guild.channel) => anna.runs('/ask', {}, channel).interaction;
  const hook = ({ token }: { readonly token: string }) => `/webhooks/${discord.applicationId}/${token}`;
  const answer = (interaction: { readonly id: string; readonly token: string }, body: unknown) =>
    call('POST', `/interactions/${interaction.id}/${interaction.token}/callback`, body);

  it('knows its app by the token, and nobody else', async () => {
    expect(await call('GET', '/users/@me')).toMatchObject({
      status: 200,
      body: { username: 'dragoman', bot: true },
    });
    expect(await call('GET', '/users/@me', undefined, 'wrong')).toMatchObject({ status: 401 });
    expect(await call('GET', '/nothing')).toMatchObject({ status: 404 });
    expect(await call('POST', `/channels/${guild.channel}/messages`, '{broken')).toMatchObject({
      status: 400,
      code: 50_109,
    });
  });

  it('takes the first follow-up after a promise as the answer, as public as promised', async () => {
    const interaction = run();
    await answer(interaction, { type: 5, data: { flags: 64 } });
    expect(anna.sees(guild.channel)).toMatchObject([{ isLoading: true, isEphemeral: true }]);
    await call('POST', hook(interaction), { content: 'first' });
    await call('POST', hook(interaction), { content: 'second' });
    expect(
      anna.sees(guild.channel).map(({ text, isEphemeral, isLoading }) => [text, isEphemeral, isLoading]),
    ).toEqual([
      ['first', true, false],
      ['second', false, false],
    ]);
    expect(await call('GET', `${hook(interaction)}/messages/@original`)).toMatchObject({
      body: { content: 'first', flags: 64 },
    });
    await call('DELETE', `${hook(interaction)}/messages/@original`);
    expect(await call('GET', `${hook(interaction)}/messages/@original`)).toMatchObject({
      status: 404,
      code: 10_008,
    });
  });

  it('knows no edits before an answer', async () => {
    expect(await call('PATCH', `${hook(run())}/messages/@original`, { content: 'c' })).toMatchObject({
      status: 404,
      code: 10_015,
    });
  });

  it('returns the message of an answer to those who ask for it', async () => {
    const interaction = run();
    const path = `/interactions/${interaction.id}/${interaction.token}/callback?with_response=true`;
    const { body } = await call('POST', path, { type: 4, data: { content: 'c' } });
    expect(body).toMatchObject({
      resource: { type: 4, message: { content: 'c', interaction_metadata: { name: 'ask' } } },
    });
  });

  it('lets an app from outside follow up five times, and shows its answers to one person where the server wants so', async () => {
    const elsewhere = discord.addGuild({ hasBot: false });
    elsewhere.join(anna);
    const interaction = run(elsewhere.channel);
    await answer(interaction, { type: 4, data: { content: '0' } });
    const statuses: number[] = [];
    for (const content of '123456') {
      statuses.push((await call('POST', hook(interaction), { content })).status);
      discord.clock.advance(1_000);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
    expect(anna.sees(elsewhere.channel).some(({ isEphemeral }) => isEphemeral)).toBe(false);
    const record = discord.state.guilds.get(elsewhere.id);
    if (record === undefined) throw new Error('The server is gone.');
    discord.state.guilds.set(elsewhere.id, {
      ...record,
      permissions: record.permissions & ~PermissionFlagsBits.UseExternalApps,
    });
    await answer(run(elsewhere.channel), { type: 4, data: { content: 'for her' } });
    expect(anna.sees(elsewhere.channel).at(-1)).toMatchObject({ text: 'for her', isEphemeral: true });
  });

  it('sends one message for one nonce, and answers the one it is told to', async () => {
    const said = anna.says(guild.channel, 'a question');
    const body = {
      content: 'an answer',
      nonce: 'n1',
      enforce_nonce: true,
      message_reference: { message_id: said.id },
      allowed_mentions: { parse: [], replied_user: false },
    };
    const path = `/channels/${guild.channel}/messages`;
    const first = await call('POST', path, body);
    const second = await call('POST', path, body);
    expect(second.body['id']).toBe(first.body['id']);
    expect(anna.sees(guild.channel).map(({ text, replyTo, pings }) => [text, replyTo, pings])).toEqual([
      ['a question', null, []],
      ['an answer', said.id, []],
    ]);
    expect(await call('GET', `${path}/${first.body['id']}`)).toMatchObject({
      body: { referenced_message: { content: 'a question' } },
    });
    expect((await call('GET', path)).body).toHaveLength(2);
  });

  it.each([
    ['no word on it', { content: '<@1> @everyone' }, ['1', 'everyone']],
    ['an empty list', { content: '<@1> @everyone', allowed_mentions: { parse: [] } }, []],
    ['one person named', { content: '<@1> <@2>', allowed_mentions: { users: ['2'] } }, ['2']],
    ['a role', { content: '<@&5> @here', allowed_mentions: { parse: ['roles'] } }, ['5']],
    ['text of components', { flags: 1 << 15, components: [{ type: 10, content: 'x <@3>' }] }, ['3']],
  ])('notifies whom allowed_mentions lets through: %s', async (_name, body, pings) => {
    await call('POST', `/channels/${guild.channel}/messages`, body);
    expect(anna.sees(guild.channel).at(-1)?.pings).toEqual(pings);
  });

  it('keeps the bot out of where it may not be or write', async () => {
    const path = `/channels/${guild.channel}/messages`;
    guild.deny(guild.channel, PermissionFlagsBits.SendMessages);
    expect(await call('POST', path, { content: 'c' })).toMatchObject({ status: 403, code: 50_013 });
    guild.deny(guild.channel, PermissionFlagsBits.ViewChannel);
    expect(await call('POST', path, { content: 'c' })).toMatchObject({ status: 403, code: 50_001 });
    const elsewhere = discord.addGuild({ hasBot: false });
    expect(await call('POST', `/channels/${elsewhere.channel}/messages`, { content: 'c' })).toMatchObject({
      code: 50_001,
    });
  });

  it('starts a thread on a message once', async () => {
    const said = anna.says(guild.channel, 'a question');
    const path = `/channels/${guild.channel}/messages/${said.id}/threads`;
    const { body } = await call('POST', path, { name: 'On ferries', auto_archive_duration: 1440 });
    expect(body).toMatchObject({ id: said.id, type: 11, name: 'On ferries', parent_id: guild.channel });
    expect(await call('POST', path, { name: 'Again' })).toMatchObject({ status: 400, code: 160_004 });
    expect(await call('POST', path, { name: '' })).toMatchObject({ status: 400, code: 50_035 });
    await call('POST', `/channels/${said.id}/messages`, { content: 'in the thread' });
    expect(anna.sees(said.id).map(({ text }) => text)).toEqual(['in the thread']);
  });

  it('keeps ids of commands that stay, and counts those that are new', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    const [before] = (await call('GET', path)).body as unknown as readonly Json[];
    await call('PUT', path, [...COMMANDS, { name: 'help', description: 'Help' }]);
    const after = (await call('GET', path)).body as unknown as readonly Json[];
    expect(after.map(({ name }) => name)).toEqual(['ask', 'help']);
    expect(after[0]?.['id']).toBe(before?.['id']);
    expect(discord.state.creates.get('global')).toBe(2);
    expect(await call('PATCH', `${path}/${after[1]?.['id']}`, { description: 'More' })).toMatchObject({
      body: { description: 'More' },
    });
    expect(await call('DELETE', `${path}/${after[1]?.['id']}`)).toMatchObject({ status: 204 });
    expect(
      await call('PUT', `/applications/${discord.applicationId}/guilds/${guild.id}/commands`, []),
    ).toMatchObject({ status: 200 });
    discord.state.creates.set('global', 200);
    expect(await call('PUT', path, [{ name: 'one-more', description: 'd' }])).toMatchObject({
      status: 400,
      code: 30_034,
    });
  });

  it('offers a command to those who may use it, where it can be used', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    const limited = { name: 'set', description: 'Set', default_member_permissions: '32', contexts: [0] };
    await call('PUT', path, [limited]);
    const chief = discord.addUser('chief');
    guild.join(chief, { isModerator: true });
    expect(() => anna.runs('/set', {}, guild.channel)).toThrow('lacks permissions');
    expect(() => anna.runs('/set', {}, anna.direct)).toThrow('context 1');
    expect(() => anna.runs('/other', {}, guild.channel)).toThrow('only set is registered');
    expect(chief.runs('/set', {}, guild.channel).interaction.commandName).toBe('set');
  });

  it.each([
    ['user', { global: false }],
    ['shared', { global: false }],
    ['global', { global: true }],
  ] as const)('limits the rate on demand: %s', async (scope, body) => {
    discord.faults.add({ method: 'GET', route: '/users/@me', times: 1, result: rateLimited(scope, 0.5) });
    expect(await call('GET', '/users/@me')).toMatchObject({
      status: 429,
      body: { retry_after: 0.5, ...body },
    });
    expect(await call('GET', '/users/@me')).toMatchObject({ status: 200 });
  });

  it('limits the rate of messages to one channel, and counts who does not listen', async () => {
    const path = `/channels/${guild.channel}/messages`;
    const statuses: number[] = [];
    for (const content of '123456') statuses.push((await call('POST', path, { content })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(discord.invalidRequests()).toBe(1);
    discord.clock.advance(5_000);
    expect(await call('POST', path, { content: '7' })).toMatchObject({ status: 200 });
  });

  it('breaks on demand', async () => {
    discord.faults.add({ method: 'GET', route: '/users/@me', times: 1, result: 'breaks' });
    await expect(call('GET', '/users/@me')).rejects.toThrow();
    discord.faults.add({ method: 'GET', route: '/users/@me', times: 9, result: 'hangs' });
    await expect(
      fetch(`${discord.api}/v10/users/@me`, { signal: AbortSignal.timeout(50) }),
    ).rejects.toThrow();
    discord.faults.clear();
    expect(await call('GET', '/users/@me')).toMatchObject({ status: 200 });
  });
});
