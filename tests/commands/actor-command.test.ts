import { describe, expect, it } from 'vitest';
import { createActorCommand } from '../../src/commands/actor-command.ts';
import type { CommandValues } from '../../src/commands/command.ts';
import type { QuoteBlock } from '../../src/replies/reply.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createContext } from '../support/create-context.ts';
import { ferryNews } from '../support/ferry-news.ts';

const library = await createActorLibrary(ferryNews);

function prepare() {
  const parts = createActorParts(library);
  const command = createActorCommand(parts);
  const run = (values: CommandValues) => command.run(createContext(), values);
  return {
    run,
    painted: parts.painted,
    read: async (values: CommandValues) => replyText(await run(values)),
    complete: async (typed: string) => command.options[0]?.complete?.(typed, null),
  };
}

describe('/actor', () => {
  it('shows who somebody is by the articles, every line cited', async () => {
    const { run, read } = prepare();
    const text = await read({ name: 'Ada Lunn' });
    expect(text).toContain('Person · 2 articles, 5 mentions by name.');
    expect(text).toContain('Harbour master Ada Lunn');
    expect(text).toContain('First named, 20 January 2024:');
    expect(text).toContain('Last named, 6 March 2024:');
    const quotes = (await run({ name: 'Ada Lunn' })).blocks.filter(
      (block): block is QuoteBlock => block.kind === 'quote',
    );
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes) {
      const [passage] = await library.passages.read([quote.passageId]);
      expect(passage?.text).toContain(quote.text);
      expect(quote.number).not.toBeNull();
    }
  });

  it('shows what somebody says, own words first, the newest first', async () => {
    const { run } = prepare();
    const { blocks } = await run({ name: 'Ada Lunn', section: 'statements' });
    expect(blocks.flatMap((block) => (block.kind === 'quote' ? `${block.lead} ${block.text}` : []))).toEqual([
      'Ada Lunn said: “We shall leave at noon,” Lunn added. “Nobody will be left behind.”',
      'Ada Lunn said: “It is gone,”',
      'According to Ada Lunn: that the ferry will run again',
      'According to Ada Lunn: The Port Authority paid for the ramp on 3 February 2024',
    ]);
  });

  it('divides what somebody says by subject, and tells on every page which one goes on', async () => {
    const council = await createActorLibrary([
      {
        id: 'council',
        published: '2024-05-02',
        parts: [
          '“The lighthouse will be painted,” Ada Lunn said.',
          '“No tax will rise,” Ada Lunn said.',
          '“A lighthouse needs no keeper,” Ada Lunn said.',
          ...['It will shine', 'We shall heat', 'Nobody sold', 'Sailors like'].map(
            (start) => `“${start} the lighthouse as of old,” Ada Lunn said.`,
          ),
          '“Every tax has been paid,” Ada Lunn said.',
          '“Good morning to all of you,” Ada Lunn said.',
        ],
      },
      { id: 'weather', parts: Array.from({ length: 40 }, (_, day) => `Day ${day} was dry and mild.`) },
    ]);
    const command = createActorCommand(createActorParts(council));
    const readPage = async (page: string) => {
      const { blocks } = await command.run(createContext(), {
        name: 'Ada Lunn',
        section: 'statements',
        page,
      });
      return blocks
        .slice(1)
        .flatMap((block) =>
          block.kind === 'heading' ? `# ${block.text}` : block.kind === 'quote' ? block.text : [],
        );
    };
    expect(await readPage('1')).toEqual([
      '# “lighthouse”',
      '“The lighthouse will be painted,”',
      '“A lighthouse needs no keeper,”',
      '“It will shine the lighthouse as of old,”',
      '“We shall heat the lighthouse as of old,”',
      '“Nobody sold the lighthouse as of old,”',
    ]);
    expect(await readPage('2')).toEqual([
      '# “lighthouse” (continued)',
      '“Sailors like the lighthouse as of old,”',
      '# “tax”',
      '“No tax will rise,”',
      '“Every tax has been paid,”',
      '# Other',
      '“Good morning to all of you,”',
    ]);
  });

  it('shows what others say of somebody', async () => {
    expect(await prepare().read({ name: 'Ada Lunn', section: 'about' })).toContain(
      '“Ada Lunn has done more for the island than the whole council,”',
    );
  });

  it('shows dates as they are written and what they come to', async () => {
    const text = await prepare().read({ name: 'Ada Lunn', section: 'timeline' });
    const order = ['3 February 2024 (“on 3 February 2024”)', '4 March 2024 (“on Monday”)'];
    expect(order.map((line) => text.includes(line))).toEqual([true, true]);
    expect(text.indexOf(order[0] ?? '')).toBeLessThan(text.indexOf(order[1] ?? ''));
  });

  it('shows and draws who is named with whom, with the passages', async () => {
    const { run, painted } = prepare();
    const { blocks } = await run({ name: 'Ada Lunn', section: 'with' });
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'image', name: 'ada-lunn.png' }));
    expect(painted).toMatchObject([{ centre: { name: 'Ada Lunn' } }]);
    const list = blocks.find((block) => block.kind === 'list');
    expect(list?.items.map(({ text }) => text).toSorted()).toEqual(['Port Authority', 'Tomas Lunn']);
    expect(list?.items[0]?.detail).toMatch(/2 passages|1 passage/u);
  });

  it('offers the sections that hold anything, in the place of this one', async () => {
    const { menu } = await prepare().run({ name: 'Port Authority' });
    expect(
      menu?.choices.map(({ label, values, isInPlace }) => [label, values['section'], isInPlace]),
    ).toEqual([
      ['Overview', 'overview', true],
      ['What is said about them (1)', 'about', true],
      ['Named with (2)', 'with', true],
      ['Timeline (1)', 'timeline', true],
    ]);
  });

  it('asks who is meant where several share the name', async () => {
    const { run } = prepare();
    const { blocks, actions } = await run({ name: 'Lunn' });
    expect(blocks[0]).toMatchObject({ text: expect.stringContaining('can mean 2 actors') });
    expect(actions?.map(({ values }) => values)).toEqual([{ name: 'ada-lunn' }, { name: 'tomas-lunn' }]);
  });

  it('suggests somebody for a name nobody has, and says so where there is nobody', async () => {
    const { run, read } = prepare();
    expect((await run({ name: 'Tomas Lunnn' })).tone).toBe('refusal');
    expect((await run({ name: 'Tomas Lunnn' })).actions).toMatchObject([{ values: { name: 'tomas-lunn' } }]);
    expect(await read({ name: 'Xerxes' })).toContain('Nobody called “Xerxes” acts in the articles.');
  });

  it.each([
    [{ name: ' ' }, 'There is no name yet.'],
    [{ name: 'Ada Lunn', section: 'shoes' }, 'no section “shoes”'],
  ])('refuses %j', async (values, problem) => {
    const { run, read } = prepare();
    expect((await run(values)).tone).toBe('error');
    expect(await read(values)).toContain(problem);
  });

  it('shows the last page for one that is not there', async () => {
    expect(await prepare().read({ name: 'Ada Lunn', section: 'with', page: '99' })).toContain('Tomas Lunn');
  });

  it('completes names with what they are, by surnames and in spite of typing errors', async () => {
    const { complete } = prepare();
    expect(await complete('lun')).toEqual([
      { label: 'Ada Lunn · Person', value: 'ada-lunn' },
      { label: 'Tomas Lunn · Person', value: 'tomas-lunn' },
    ]);
    expect(await complete('authrity')).toEqual([
      { label: 'Port Authority · Government body', value: 'port-authority' },
    ]);
  });

  it('tells sources without a name apart by their articles', async () => {
    const officials = await createActorLibrary(
      ['bridge', 'canal'].map((id) => ({
        id,
        title: id,
        outlet: 'The Harbour',
        published: '2024-03-06',
        parts: ['“It is near,” a senior official said. Then it rained.'],
      })),
    );
    const [name] = createActorCommand(createActorParts(officials)).options;
    expect((await name?.complete?.('offic', null))?.map(({ label }) => label)).toEqual([
      'a senior official · Source without a name · bridge',
      'a senior official · Source without a name · canal',
    ]);
  });

  it('completes names as the moderators of the server have them, and nobody else', async () => {
    const edited = await createActorLibrary(ferryNews);
    await edited.actors.edit({ kind: 'rename', actor: 'Ada Lunn', name: 'Captain Lunn' }, 's1');
    const [name] = createActorCommand(createActorParts(edited)).options;
    const labels = async (serverId: string | null) =>
      (await name?.complete?.('cap', serverId))?.map(({ label }) => label);
    expect(await labels('s1')).toEqual(['Captain Lunn · Person']);
    expect(await labels('s2')).toEqual([]);
    expect(await labels(null)).toEqual([]);
  });
});
