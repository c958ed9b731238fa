import { describe, expect, it } from 'vitest';
import { createActorsEditCommand } from '../../src/commands/actors-edit-command.ts';
import type { CommandContext, CommandValues } from '../../src/commands/command.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createContext } from '../support/create-context.ts';
import { ferryNews } from '../support/ferry-news.ts';

const here = { serverId: '1', channelId: '2', userId: '3' };

async function prepare(given: Partial<CommandContext> = { place: here, isModerator: true }) {
  const library = await createActorLibrary(ferryNews);
  const { reader } = createActorParts(library);
  const command = createActorsEditCommand({ store: library.actors, reader });
  const run = (values: CommandValues) => command.run(createContext(given), values);
  return {
    library,
    command,
    run,
    read: async (values: CommandValues) => replyText(await run(values)),
    names: async (serverId: string | null = '1') =>
      (await reader.read(serverId)).actors.map(({ name }) => name),
  };
}

describe('/actors-edit', () => {
  it.each([
    ['merges', { change: 'merge', actor: 'Tomas Lunn', other: 'Ada Lunn' }, ['Ada Lunn', 'Port Authority']],
    [
      'merges by the ids that are completed',
      { change: 'merge', actor: 'tomas-lunn', other: 'ada-lunn' },
      ['Ada Lunn', 'Port Authority'],
    ],
    [
      'renames',
      { change: 'rename', actor: 'Port Authority', other: 'The Port' },
      ['Ada Lunn', 'The Port', 'Tomas Lunn'],
    ],
    ['hides', { change: 'hide', actor: 'Port Authority' }, ['Ada Lunn', 'Tomas Lunn']],
    [
      'splits off an article',
      { change: 'split', actor: 'Ada Lunn', other: 'storm' },
      ['Port Authority', 'Ada Lunn', 'Tomas Lunn', 'Ada Lunn'],
    ],
  ])('%s', async (_, values, expected) => {
    const { run, names } = await prepare();
    expect((await run(values)).tone).toBe('plain');
    expect((await names()).toSorted()).toEqual([...expected].toSorted());
  });

  it('adds a name to be found by', async () => {
    const { run, library } = await prepare();
    await run({ change: 'alias', actor: 'Ada Lunn', other: 'The Ferrywoman' });
    const directory = await createActorParts(library).reader.read('1');
    expect(directory.find('the ferrywoman')).toMatchObject({ kind: 'found', actor: { name: 'Ada Lunn' } });
  });

  it('takes changes back, the last one first', async () => {
    const { run, read, names } = await prepare();
    await run({ change: 'hide', actor: 'Port Authority' });
    await run({ change: 'rename', actor: 'Ada Lunn', other: 'A. Lunn' });
    expect(await read({ change: 'undo' })).toContain('No longer so: Ada Lunn is called A. Lunn.');
    expect(await read({ change: 'undo' })).toContain('Port Authority is not shown');
    expect(await read({ change: 'undo' })).toContain('There is no change to take back.');
    expect(await names()).toContain('Port Authority');
  });

  it('lists what was changed, and offers to take the last back', async () => {
    const { run, read } = await prepare();
    expect(await read({ change: 'list' })).toContain('Nothing has been changed');
    await run({ change: 'hide', actor: 'Port Authority' });
    expect(await read({ change: 'list' })).toContain('Port Authority is not shown.');
    expect((await run({ change: 'list' })).actions).toEqual([
      { label: 'Undo', command: 'actors-edit', values: { change: 'undo' } },
    ]);
  });

  it('counts for its own server alone', async () => {
    const { run, names } = await prepare();
    await run({ change: 'hide', actor: 'Port Authority' });
    expect(await names('2')).toContain('Port Authority');
    expect(await names(null)).toContain('Port Authority');
  });

  it('counts everywhere from one’s own terminal', async () => {
    const { run, names } = await prepare({ isModerator: true });
    await run({ change: 'hide', actor: 'Port Authority' });
    expect(await names('2')).not.toContain('Port Authority');
  });

  it('outlives reading the articles again', async () => {
    const { run, library, names } = await prepare();
    await run({ change: 'rename', actor: 'Ada Lunn', other: 'A. Lunn' });
    for (const { id } of await library.articles.list()) {
      const [article, recognition] = [await library.articles.read(id), await library.actors.read(id)];
      if (article === undefined || recognition === undefined) continue;
      const { origin, addedAt: _, ...own } = article;
      await library.articles.save({
        article: own,
        origin,
        passages: [],
        vectors: [],
        embedderId: 'double-1',
        recognition,
      });
    }
    expect(await names()).toContain('A. Lunn');
  });

  it.each<[string, CommandValues, Partial<CommandContext>, string]>([
    ['people who are no moderators', { change: 'list' }, { place: here }, 'Only people who may manage'],
    [
      'direct messages',
      { change: 'list' },
      { place: { ...here, serverId: null }, isModerator: true },
      'belong to a server',
    ],
    [
      'a change there is not',
      { change: 'shave' },
      { place: here, isModerator: true },
      'no change called “shave”',
    ],
    ['nobody', { change: 'hide' }, { place: here, isModerator: true }, 'Nobody is named'],
    [
      'somebody unknown',
      { change: 'hide', actor: 'Xerxes' },
      { place: here, isModerator: true },
      'Nobody called “Xerxes”',
    ],
    [
      'a name of several',
      { change: 'hide', actor: 'Lunn' },
      { place: here, isModerator: true },
      'can mean several',
    ],
    [
      'a merge with themselves',
      { change: 'merge', actor: 'Ada Lunn', other: 'ada-lunn' },
      { place: here, isModerator: true },
      'one already',
    ],
    [
      'a rename without a name',
      { change: 'rename', actor: 'Ada Lunn' },
      { place: here, isModerator: true },
      'Something is missing',
    ],
    [
      'a name as long as a letter',
      { change: 'alias', actor: 'Ada Lunn', other: 'x'.repeat(101) },
      { place: here, isModerator: true },
      'at most 100',
    ],
    [
      'a split that takes nothing or all',
      { change: 'split', actor: 'Ada Lunn', other: 'Ada Lunn' },
      { place: here, isModerator: true },
      'No article calls',
    ],
  ])('refuses %s', async (_, values, context, problem) => {
    const { run, read } = await prepare(context);
    expect((await run(values)).tone).toBe('error');
    expect(await read(values)).toContain(problem);
  });

  it('is for moderators, and for them alone to see', async () => {
    const { command } = await prepare();
    expect(command.audience).toBe('moderators');
    expect(command.isPrivate?.({})).toBe(true);
  });
});
