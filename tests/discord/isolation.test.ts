import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/library/default-settings.ts';
import type { User } from '../support/discord/create-user.ts';
import { startInteraction } from '../support/discord/start-interaction.ts';
import { listHarm } from './support/list-harm.ts';
import { sampleValues } from './support/sample-values.ts';
import { type Dragoman, startDragoman } from './support/start-dragoman.ts';

/** In every word that is said in private, and nowhere else. */
const CANARY = 'Quintessa Marmalade';

describe('what belongs to one server', () => {
  const prepare = async () => {
    const dragoman = await startDragoman();
    const { discord, guild, liftLimits } = dragoman;
    const other = discord.addGuild({ name: 'Elsewhere' });
    await liftLimits(other.id);
    const ben = discord.addUser('ben', { hasApp: true });
    other.join(ben);
    const foreign = discord.addGuild({ name: 'Without the bot', hasBot: false });
    foreign.join(ben);
    return { ...dragoman, guild, other, foreign, ben };
  };

  /** Runs everything that a person can, and reads everything that they are shown. */
  const probe = async ({ app }: Dragoman, person: User, channelIds: readonly string[]): Promise<string[]> => {
    const shown: string[] = [];
    for (const { name, isHidden, audience, options, ...command } of await app.commands()) {
      if (isHidden === true || audience === 'moderators') continue;
      const given = await sampleValues({ name, options, ...command });
      for (const channelId of channelIds) {
        for (const values of given) {
          const run = person.runs(name, values, channelId);
          const { text, buttons, menus } = await run.answer();
          shown.push(text, JSON.stringify([buttons, menus]));
        }
        for (const option of options) {
          if (option.complete === undefined) continue;
          for (const typed of ['', 'q', 'quint', CANARY])
            shown.push(JSON.stringify(await person.completes(name, option.name, typed, channelId)));
        }
      }
    }
    return shown;
  };

  it('is seen neither in another, nor in direct messages, nor where only a person has the app', async () => {
    const dragoman = await prepare();
    const { discord, guild, other, foreign, anna, ben } = dragoman;
    for (const question of [`What did ${CANARY} say?`, `Why did ${CANARY} resign?`]) {
      await anna.runs('/ask', { question }, guild.channel).answer();
      const said = anna.says(guild.channel, question, { mentionsBot: true });
      await anna.awaits(guild.channel, ({ replyTo }) => replyTo === said.id);
      anna.says(anna.direct, question);
    }
    await anna.awaits(anna.direct, ({ authorId }) => authorId === discord.applicationId);
    const channels = [other.channel, ben.direct, foreign.channel];
    const shown = await probe(dragoman, ben, channels);
    for (const channelId of channels) {
      const follow = await ben
        .runs('/ask', { question: 'And what else did they say about it?' }, channelId)
        .answer();
      shown.push(follow.text, JSON.stringify([follow.buttons, follow.menus]));
      shown.push(...ben.sees(channelId).map((message) => JSON.stringify(message)));
    }
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((text) => text.includes('Quintessa') || text.includes('Marmalade'))).toEqual([]);
    expect(dragoman.logged()).not.toMatch(/Quintessa|Marmalade/u);
    expect(listHarm(dragoman)).toEqual([]);
  }, 300_000);

  it('is set for it alone', async () => {
    const { discord, library, guild, other, ben } = await prepare();
    const chief = discord.addUser('chief');
    guild.join(chief, { isModerator: true });
    await chief.runs('/settings', { private: true, 'per-person': 7 }, guild.channel).answer();
    expect(await library.settings.read(guild.id)).toMatchObject({
      isPrivate: true,
      perMinute: { person: 7 },
    });
    expect(await library.settings.read(other.id)).toMatchObject({ isPrivate: false });
    const answer = await ben.runs('/ask', { question: 'What did Kirby say?' }, other.channel).answer();
    expect(answer.isEphemeral).toBe(false);
  });

  it('is changed by its moderators alone, whatever others press, forge or force', async () => {
    const { discord, library, guild, other, foreign, anna, ben, lines } = await prepare();
    const before = await library.settings.read(guild.id);
    expect(() => anna.runs('/settings', { private: true }, guild.channel)).toThrow('lacks permissions');
    const answer = await anna.runs('/sources', {}, guild.channel).answer();
    const forged = [
      '1:settings:private=true',
      '1:settings:reset=true',
      '1:settings@1:private=true&per-person=1',
      '1:forget:',
      '1:settings:',
    ];
    for (const id of forged) {
      expect((await anna.forges(answer, id).answer()).isEphemeral).toBe(true);
      await anna.forges(answer, '1:menu', [id]).answer();
    }
    const options = [{ name: 'private', type: 5, value: true }];
    for (const [person, channelId] of [
      [anna, guild.channel],
      [anna, anna.direct],
      [ben, other.channel],
      [ben, foreign.channel],
    ] as const) {
      const { text } = await person.forces('/settings', options, channelId).answer();
      expect(text).toMatch(/manage the server|belong to a server/u);
    }
    const unknown = startInteraction(discord.state, {
      type: 2,
      userId: anna.id,
      channelId: guild.channel,
      commandName: 'drop-tables',
      data: { id: '1', name: 'drop-tables', type: 1, options: [] },
    });
    await discord.until(
      () => (unknown.answer === null ? undefined : true),
      'an answer to an unknown command',
    );
    expect(await library.settings.read(guild.id)).toEqual(before);
    expect(await library.settings.read(other.id)).toEqual(before);
    expect(await library.settings.read(foreign.id)).toBeUndefined();
    expect(listHarm({ discord, lines })).toEqual([]);
  });

  it('holds its limits: ten a minute for one person, told in private, while others go on', async () => {
    const { discord, library, guild, anna } = await prepare();
    await library.settings.save(guild.id, defaultSettings);
    const cara = discord.addUser('cara');
    guild.join(cara);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => anna.runs('/help', {}, guild.channel).answer()),
    );
    const refused = answers.filter(({ text }) => text.includes('You have asked a lot within a minute'));
    expect(refused.map(({ isEphemeral }) => isEphemeral)).toEqual([true, true]);
    expect((await cara.runs('/help', {}, guild.channel).answer()).text).not.toContain('asked a lot');
  });

  it('answers where only the person has the app, and takes nobody for a moderator there', async () => {
    const dragoman = await prepare();
    const { foreign, ben } = dragoman;
    const answer = await ben
      .runs(
        '/ask',
        { question: 'Who said nothing is negotiated until everything is negotiated?' },
        foreign.channel,
      )
      .answer();
    expect(answer.text).toContain('nothing is negotiated until everything is negotiated');
    for (const { label } of answer.buttons) {
      const { text } = await ben.clicks(answer, label).answer();
      expect([label, text]).not.toEqual([label, expect.stringContaining('went wrong')]);
    }
    expect(listHarm(dragoman)).toEqual([]);
  });
});
