import { describe, expect, it } from 'vitest';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createCli } from '../support/create-cli.ts';
import { ferryNews } from '../support/ferry-news.ts';

const library = await createActorLibrary(ferryNews);
const prepare = () =>
  createCli({ app: { library: async () => library, actors: async () => createActorParts(library) } });
const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('actors', () => {
  it('lists everybody, those in most articles first', async () => {
    const { code, output, apps } = await prepare().run('actors', '--json');
    expect(code).toBe(0);
    expect(lines(output)).toMatchObject([
      { id: 'ada-lunn', name: 'Ada Lunn', kind: 'person', aliases: ['Lunn'], articles: ['ferry', 'storm'] },
      { id: 'port-authority', kind: 'government', articles: ['ferry', 'storm'], mentions: 2 },
      { id: 'tomas-lunn', name: 'Tomas Lunn', articles: ['ferry'] },
    ]);
    expect(apps).toMatchObject([{ options: { isReadOnly: true }, isClosed: true }]);
  });

  it('shows them to people by kind', async () => {
    const { output } = await prepare().run('actors');
    expect(output).toContain('Person (2)');
    expect(output).toContain('Government body (1)');
  });
});

describe('actors of some articles', () => {
  it.each<[readonly string[], readonly (readonly [string, number])[]]>([
    [
      ['--article', 'storm'],
      [
        ['ada-lunn', 1],
        ['port-authority', 1],
      ],
    ],
    [
      ['--from', '2024-03'],
      [
        ['ada-lunn', 4],
        ['port-authority', 1],
        ['tomas-lunn', 1],
      ],
    ],
    [
      ['--to', '2024-01-20'],
      [
        ['ada-lunn', 1],
        ['port-authority', 1],
      ],
    ],
    [
      ['--from', '2024', '--to', '2024', '--article', 'storm'],
      [
        ['ada-lunn', 1],
        ['port-authority', 1],
      ],
    ],
    [['--from', '2025'], []],
  ])('lists with %j those of them, with their mentions there', async (options, expected) => {
    const { code, output } = await prepare().run('actors', '--json', ...options);
    expect(code).toBe(0);
    const found = output === '' ? [] : lines(output);
    expect(found.map(({ id, mentions }) => [id, mentions])).toEqual(expected);
  });

  it('says so where no article is from that time', async () => {
    expect((await prepare().run('actors', '--from', '2025')).output).toContain(
      'No article is known to be from that time.',
    );
  });

  it.each([
    [['--article', 'zebra'], 'There is no article “zebra”.'],
    [['--from', 'March'], '--from takes a date such as 2023-11-03'],
    [['--to', '2024-3'], '--to takes a date such as'],
  ])('refuses %j', async (options, problem) => {
    const { code, errors } = await prepare().run('actors', ...options);
    expect(code).toBe(2);
    expect(errors).toContain(problem);
  });
});

describe('actor', () => {
  it('prints a profile, every quote exactly as it stands', async () => {
    const { output } = await prepare().run('actor', '--json', 'Ada', 'Lunn');
    const [profile] = lines(output);
    expect(profile).toMatchObject({
      id: 'ada-lunn',
      with: [
        { actor: 'port-authority', passages: 2 },
        { actor: 'tomas-lunn', passages: 1 },
      ],
      timeline: [{ date: '2024-02-03', quote: { article: 'ferry' } }, { date: '2024-03-04' }],
    });
    const quotes = [
      ...profile.descriptions,
      ...profile.statements,
      ...profile.about,
      ...profile.timeline.map(({ quote }: { quote: unknown }) => quote),
    ];
    expect(quotes.length).toBeGreaterThan(6);
    for (const { article, start, end, text } of quotes)
      expect((await library.articles.read(article))?.text.slice(start, end)).toBe(text);
  });

  it('says who may be meant', async () => {
    const { run } = prepare();
    expect(lines((await run('actor', '--json', 'Lunn')).output)).toMatchObject([
      { kind: 'ambiguous', candidates: [{ id: 'ada-lunn' }, { id: 'tomas-lunn' }] },
    ]);
    expect(lines((await prepare().run('actor', '--json', 'Ada Lumm')).output)).toMatchObject([
      { kind: 'unknown', suggestions: [{ id: 'ada-lunn' }] },
    ]);
  });

  it('shows a profile to people, without empty sections', async () => {
    const { output } = await prepare().run('actor', 'tomas', 'lunn');
    expect(output).toContain('Tomas Lunn: what they say');
    expect(output).not.toContain('Tomas Lunn: timeline');
  });
});
