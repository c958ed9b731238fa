import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { CommandContext, CommandValues } from '../../src/commands/command.ts';
import { createSettingsCommand } from '../../src/commands/settings-command.ts';
import { defaultSettings } from '../../src/library/default-settings.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createContext } from '../support/create-context.ts';

const names: Readonly<Record<string, string>> = { '21': 'news', '22': 'talk' };

function prepare(given: Partial<CommandContext> = {}) {
  const { settings: store } = createMemoryLibrary();
  const command = createSettingsCommand(store);
  const context = createContext({
    place: { serverId: '1', channelId: '21', userId: '31' },
    isModerator: true,
    nameChannel: (id) => names[id] ?? null,
    ...given,
  });
  return {
    command,
    store,
    read: async (values: CommandValues = {}) => replyText(await command.run(context, values)),
  };
}

describe('/settings', () => {
  it('is for moderators, and for nobody else to see', () => {
    const { command } = prepare();
    expect(command.audience).toBe('moderators');
    expect(command.isPrivate?.({})).toBe(true);
  });

  it('shows what holds, and stores nothing by that', async () => {
    const { read, store } = prepare();
    expect(await read()).toBe(
      [
        'Settings',
        '',
        '- Channels: all',
        '- Answers to commands: for everybody in the channel, unless the person asking chooses otherwise',
        '- In a minute: 10 from one person, 30 in one channel, 120 in the whole server',
        '',
        'The options of /settings change them, reset:true takes everything back. This command works in every channel.',
      ].join('\n'),
    );
    expect(await store.read('1')).toBeUndefined();
  });

  it('changes what is given and leaves the rest', async () => {
    const { read, store } = prepare();
    await read({ private: 'true', 'per-person': '3' });
    const text = await read({ 'allow-channel': '21', 'per-server': '1000' });
    expect(text).toContain('Settings, as they are now');
    expect(text).toContain('- Channels: #news\n- Answers to commands: for the person asking alone');
    expect(await store.read('1')).toEqual({
      channels: ['21'],
      isPrivate: true,
      perMinute: { person: 3, channel: 30, server: 1_000 },
    });
  });

  it('allows and disallows channels, each once', async () => {
    const { read } = prepare();
    await read({ 'allow-channel': '21' });
    await read({ 'allow-channel': '21' });
    expect(await read({ 'allow-channel': '22' })).toContain('Channels: #news, #talk');
    expect(await read({ 'disallow-channel': '21' })).toContain('Channels: #talk');
    expect(await read({ 'disallow-channel': '22' })).toContain('Channels: all');
  });

  it('says where an allowed channel is gone', async () => {
    expect(await prepare().read({ 'allow-channel': '29' })).toContain(
      'Channels: a channel that is gone (29)',
    );
  });

  it('forgets everything when it is reset, and sets the rest anew', async () => {
    const { read, store } = prepare();
    await read({ private: 'true', 'allow-channel': '21' });
    expect(await read({ reset: 'true', 'per-person': '4' })).toContain('Channels: all');
    expect(await store.read('1')).toEqual({
      ...defaultSettings,
      perMinute: { ...defaultSettings.perMinute, person: 4 },
    });
    await read({ reset: 'true' });
    expect(await store.read('1')).toBeUndefined();
  });

  it.each(['0', '1001', '-1', '1.5', 'many', ''])('refuses “%s” questions in a minute', async (given) => {
    const { read, store } = prepare();
    expect(await read({ 'per-channel': given, private: 'true' })).toContain('a whole number from 1 to 1000');
    expect(await store.read('1')).toBeUndefined();
  });

  it('allows 50 channels at most', async () => {
    const { read } = prepare();
    for (let id = 100; id < 150; id++) await read({ 'allow-channel': `${id}` });
    expect(await read({ 'allow-channel': '150' })).toContain('50 channels are allowed already');
  });

  it('checks by itself who may use it, whatever the surface let through', async () => {
    const { read, store } = prepare({ isModerator: false });
    expect(await read({ private: 'true' })).toMatch(/^Only people who may manage this server/u);
    expect(await store.read('1')).toBeUndefined();
  });

  it.each([
    ['a direct message', { serverId: null, channelId: '21', userId: '31' }],
    ['a terminal', null],
  ])('has nothing to set in %s', async (_, place) => {
    expect(await prepare({ place }).read()).toMatch(/^Settings belong to a server\./u);
  });

  it('keeps servers apart', async () => {
    const { command, store } = prepare();
    const context = (serverId: string) =>
      createContext({ place: { serverId, channelId: '21', userId: '31' }, isModerator: true });
    await command.run(context('1'), { private: 'true' });
    expect(replyText(await command.run(context('2'), {}))).toContain('for everybody in the channel');
    expect(await store.read('2')).toBeUndefined();
  });
});
