import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../../src/adapters/memory-library.ts';
import type { Command } from '../../../src/commands/command.ts';
import { createCoolDowns } from '../../../src/discord/guarding/create-cool-downs.ts';
import { createGuard } from '../../../src/discord/guarding/create-guard.ts';
import type { RequestPlace } from '../../../src/discord/receiving/request.ts';
import { defaultSettings } from '../../../src/library/default-settings.ts';
import type { ServerSettings } from '../../../src/library/server-settings.ts';

const SERVER = 'server-1';
const place = { serverId: SERVER, channelId: 'channel-1', userId: 'anna' };
const request: RequestPlace = {
  place,
  homeChannelId: 'channel-1',
  isModerator: false,
  locale: 'en-US',
  fileBytes: 1_000_000,
  canOpenThread: false,
  nameChannel: (id) => (id === 'channel-2' ? 'questions' : null),
};
const command = (audience: 'everyone' | 'moderators'): Command => ({
  name: 'ask',
  description: 'Ask',
  options: [],
  ...(audience === 'moderators' && { audience }),
  run: async () => {
    throw new Error('A guard runs nothing.');
  },
});

/** A guard over a server with some settings. */
async function guardOf(settings: Partial<ServerSettings> = {}) {
  const { settings: store } = createMemoryLibrary();
  await store.save(SERVER, { ...defaultSettings, ...settings });
  return createGuard({ settings: store, coolDowns: createCoolDowns() });
}

describe('createGuard', () => {
  it('lets moderators alone do what is theirs, and them in their server alone', async () => {
    const guard = await guardOf();
    const direct = { ...place, serverId: null };
    const kinds = await Promise.all(
      [
        request,
        { ...request, isModerator: true },
        { ...request, isModerator: true, place: direct },
        { ...request, place: direct },
      ].map(async (one) => (await guard.check(command('moderators'), one)).kind),
    );
    expect(kinds).toEqual(['refused', 'granted', 'refused', 'refused']);
  });

  it('answers in the channels of a server alone, in its threads as in the channel, and says where', async () => {
    const guard = await guardOf({ channels: ['channel-2'] });
    const refused = await guard.check(command('everyone'), request);
    expect(refused.kind).toBe('refused');
    expect(JSON.stringify(refused)).toContain('Ask me in #questions.');
    const thread = { ...request, homeChannelId: 'channel-2' };
    expect((await guard.check(command('everyone'), thread)).kind).toBe('granted');
    const elsewhere = { ...request, place: { ...place, serverId: 'server-2' } };
    expect((await guard.check(command('everyone'), elsewhere)).kind).toBe('granted');
  });

  it('keeps to the limits of a server, person by person', async () => {
    const guard = await guardOf({ perMinute: { person: 2, channel: 3, server: 100 } });
    const ask = async (userId: string) => {
      const permit = await guard.check(command('everyone'), { ...request, place: { ...place, userId } });
      return permit.kind;
    };
    expect([await ask('anna'), await ask('anna'), await ask('anna')]).toEqual([
      'granted',
      'granted',
      'refused',
    ]);
    expect([await ask('ben'), await ask('cleo')]).toEqual(['granted', 'refused']);
  });

  it('answers in private where a server wants that', async () => {
    expect(await (await guardOf()).check(command('everyone'), request)).toMatchObject({
      isPrivateByDefault: false,
    });
    expect(await (await guardOf({ isPrivate: true })).check(command('everyone'), request)).toMatchObject({
      isPrivateByDefault: true,
    });
  });
});
