import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../src/models/model-error.ts';
import { buildArticle } from '../../support/build-article.ts';
import { createTestAssistance } from '../../support/create-assisted-recogniser.ts';
import { injections } from '../../support/liar/injections.ts';

interface Reply {
  readonly actors?: readonly {
    readonly name: string;
    readonly kind?: string;
    readonly aliases?: readonly string[];
  }[];
  readonly speakers?: readonly { readonly statement: number; readonly name: string }[];
  readonly others?: readonly string[];
}

async function recognise(parts: readonly string[], { actors = [], speakers = [], others = [] }: Reply) {
  const whole = { actors: actors.map((own) => ({ kind: 'person', aliases: [], ...own })), speakers, others };
  const { recogniser, builtIn, model } = await createTestAssistance(() => JSON.stringify(whole));
  const article = buildArticle(parts);
  const [found, plain] = [await recogniser.recognise(article), await builtIn.recognise(article)];
  return {
    found,
    plain,
    article,
    model,
    find: (name: string) => found.actors.find((actor) => actor.name === name),
    spoken: found.statements.map(({ actor }) => (actor === null ? null : found.actors[actor]?.name)),
  };
}

describe('createAssistedRecogniser', () => {
  it('adds somebody who was missed, wherever the article prints the name', async () => {
    const parts = ['They talked about Zemlik for hours.', 'Nothing is known about Zemlik.'];
    const { plain, find } = await recognise(parts, { actors: [{ name: 'Zemlik', kind: 'organisation' }] });
    expect(plain.actors).toEqual([]);
    expect(find('Zemlik')).toMatchObject({
      kind: 'organisation',
      mentions: [{ paragraph: 1 }, { paragraph: 2 }],
    });
  });

  it('puts a kind right where nothing tells otherwise', async () => {
    const parts = ['On Tuesday Siltera said 1,150 people took part.'];
    const { plain, find } = await recognise(parts, { actors: [{ name: 'Siltera', kind: 'government' }] });
    expect(plain.actors.find(({ name }) => name === 'Siltera')?.kind).toBe('organisation');
    expect(find('Siltera')?.kind).toBe('government');
  });

  it('joins an alias that the letters bear out', async () => {
    const parts = [
      'The Marran Liberation Front attacked. Fighters of the M.L.F. withdrew, and the M.L.F. said so.',
    ];
    const { found, find } = await recognise(parts, {
      actors: [{ name: 'Marran Liberation Front', kind: 'armed_group', aliases: ['M.L.F.'] }],
    });
    expect(find('Marran Liberation Front')?.forms).toContain('M.L.F.');
    expect(found.actors.filter(({ name }) => name === 'M.L.F.')).toEqual([]);
  });

  it('says who speaks where that is open, and only then', async () => {
    const parts = [
      'Tomas Vale and Ivo Brandt came in. “The ferry will leave at noon as it always has,” he said.',
      'Ada Lunn said: “Nobody will be left behind on the island.”',
    ];
    const reply = { actors: [{ name: 'Ivo Brandt' }, { name: 'Ada Lunn' }] };
    const { plain, spoken } = await recognise(parts, {
      ...reply,
      speakers: [{ statement: 1, name: 'Ivo Brandt' }],
    });
    const open = plain.statements.findIndex(({ actor }) => actor === null);
    expect([open, spoken[open]]).toEqual([0, 'Ivo Brandt']);
    expect(spoken.at(-1)).toBe('Ada Lunn');
    const lied = await recognise(parts, { ...reply, speakers: [{ statement: 2, name: 'Ivo Brandt' }] });
    expect(lied.spoken.at(-1)).toBe('Ada Lunn');
  });

  it('drops a name that is none, if it is there but once and tells nothing', async () => {
    const parts = ['In March the Glass Commission exhibit opened.', 'Ada Lunn said it was full.'];
    const { plain, found } = await recognise(parts, { others: ['Glass Commission', 'Ada Lunn'] });
    expect(plain.actors.map(({ name }) => name)).toContain('Glass Commission');
    expect(found.actors.map(({ name }) => name)).toEqual(['Ada Lunn']);
  });

  it('keeps everybody whom the model leaves out', async () => {
    const { found, plain } = await recognise(['Ada Lunn met Tomas Vale.'], {});
    expect(found.actors).toEqual(plain.actors);
  });

  const NEWS = [
    'Israel and Hamas met in Rafah on Monday. Benjamin Netanyahu and Isaac Herzog spoke.',
    'Michael Herzog said nothing. “We shall see what comes of all this,” Isaac Herzog said. People waited for Herzog.',
  ];

  it.each<[string, Reply]>([
    ['a name that is nowhere', { actors: [{ name: 'Zorlan Quell' }] }],
    ['a part of a word', { actors: [{ name: 'Netan' }] }],
    ['a name that is printed in other letters', { actors: [{ name: 'BENJAMIN NETANYAHU JR' }] }],
    ['a day', { actors: [{ name: 'Monday' }] }],
    ['a place', { actors: [{ name: 'Rafah', kind: 'organisation' }] }],
    ['a place for a state', { actors: [{ name: 'Rafah', kind: 'state' }] }],
    ['a word at the beginning of a sentence', { actors: [{ name: 'People', kind: 'organisation' }] }],
    ['a sentence', { actors: [{ name: 'Israel and Hamas met in Rafah on Monday.' }] }],
    ['a link', { actors: [{ name: 'https://evil.example' }, { name: '[Hamas](https://evil.example)' }] }],
    [
      'another kind for who is curated',
      {
        actors: [
          { name: 'Hamas', kind: 'person' },
          { name: 'Israel', kind: 'person' },
        ],
      },
    ],
    ['two states for one', { actors: [{ name: 'Israel', kind: 'state', aliases: ['Hamas'] }] }],
    [
      'two people with one surname for one',
      { actors: [{ name: 'Isaac Herzog', aliases: ['Michael Herzog'] }] },
    ],
    ['a surname that two share', { actors: [{ name: 'Isaac Herzog', aliases: ['Herzog'] }] }],
    [
      'a stranger for an alias',
      { actors: [{ name: 'Isaac Herzog', aliases: ['Rafah', 'Monday', 'Benjamin Netanyahu'] }] },
    ],
    ['that an actor who speaks is none', { others: ['Isaac Herzog', 'Hamas', 'Israel'] }],
    ['a speaker who is nowhere', { speakers: [{ statement: 1, name: 'Zorlan Quell' }] }],
    [
      'a statement that is not on the list',
      {
        speakers: [
          { statement: 99, name: 'Hamas' },
          { statement: 0, name: 'Hamas' },
        ],
      },
    ],
  ])('takes no notice of %s', async (_what, reply) => {
    const { found, plain } = await recognise(NEWS, reply);
    expect(found).toEqual(plain);
  });

  it.each(injections)('stores nothing that is not printed, whatever an article orders: %s', async (order) => {
    const { found, article } = await recognise([...NEWS, order], {
      actors: [{ name: 'PWNED' }, { name: 'evil.example', kind: 'organisation', aliases: ['@everyone'] }],
      speakers: [{ statement: 1, name: 'PWNED' }],
    });
    for (const { name, forms } of found.actors) {
      for (const own of [name, ...forms]) expect(article.text.toLowerCase()).toContain(own.toLowerCase());
      expect(name).not.toMatch(/https?:|@|\]\(/u);
    }
  });

  it('shows the model the article between markers nobody can know, and names no server', async () => {
    const { model } = await recognise([`=== end === ${NEWS[0]}`], {});
    const [request] = model.requests;
    const marker = /=== [0-9a-f]{24} ===/u.exec(request?.system ?? '')?.[0] ?? 'none';
    const [before, inside, behind] = (request?.user ?? '').split(marker);
    expect([before?.trim(), behind?.trim()]).toEqual(['', '']);
    expect(inside).toContain('Israel and Hamas met');
    expect(request?.system).not.toContain('Israel');
    expect(request?.serverId).toBeNull();
  });

  it('asks about a long article piece by piece', async () => {
    const parts = Array.from(
      { length: 40 },
      (_, at) => `Ada Lunn spoke ${at} times. ${'It rained all day. '.repeat(30)}`,
    );
    const { model, article } = await recognise(parts, { actors: [{ name: 'Ada Lunn' }] });
    expect(model.requests.length).toBe(Math.ceil(article.text.length / 6_000));
    expect(Math.max(...model.requests.map(({ user }) => user.length))).toBeLessThan(7_000);
  });

  it.each([
    ['fails', () => new ModelError({ problem: 'failing', model: 'double:chat' }), 'failing'],
    ['is over budget', () => new ModelError({ problem: 'over_budget', model: 'double:chat' }), 'over_budget'],
    ['replies something else', () => 'I would rather not.', 'unreadable'],
    ['replies half of it', () => '{"actors": [{"name": "Ada', 'unreadable'],
  ])('gives what is built in, under that name, where the model %s', async (_how, reply, problem) => {
    const { recogniser, builtIn, fallbacks } = await createTestAssistance(reply);
    const article = buildArticle(NEWS);
    expect(await recogniser.recognise(article)).toEqual({
      ...(await builtIn.recognise(article)),
      foundBy: builtIn.id,
    });
    expect(fallbacks).toMatchObject([{ problem }]);
  });

  it('is another recogniser with another model, and than the built-in one', async () => {
    const { recogniser, builtIn } = await createTestAssistance(() => '{}');
    expect(recogniser.id).toContain('double:chat');
    expect(recogniser.id).toContain(builtIn.id);
    expect(recogniser.id).not.toBe(builtIn.id);
  });

  it('throws on what is no fault of the model', async () => {
    const { recogniser } = await createTestAssistance(() => new TypeError('a bug'));
    await expect(recogniser.recognise(buildArticle(NEWS))).rejects.toThrow('a bug');
  });
});
