import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/answers/answer.ts';
import type { CitedQuote } from '../../src/answers/cited-quote.ts';
import { createUnderstandingAnswerer } from '../../src/answers/create-understanding-answerer.ts';
import { understandByRules } from '../../src/app/understand-by-rules.ts';
import { createArticleCatalogue } from '../../src/commands/article-catalogue.ts';
import { createAskCommand } from '../../src/commands/ask-command.ts';
import type { Command, CommandValues, Place } from '../../src/commands/command.ts';
import { createCommands } from '../../src/commands/create-commands.ts';
import { createStatusCommand } from '../../src/commands/status-command.ts';
import { createUnderstander } from '../../src/conversation/create-understander.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import type { Status } from '../../src/replies/status-reply.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createContext } from '../support/create-context.ts';
import { createDoubleAnswerer } from '../support/create-double-answerer.ts';
import { createDoubleCiting } from '../support/create-double-citing.ts';
import { createDoubleNames } from '../support/create-double-names.ts';
import { createSearchable } from '../support/create-searchable.ts';
import { createStockedLibrary, type ShelvedArticle } from '../support/create-stocked-library.ts';
import { unusedParts } from '../support/unused-parts.ts';

const now = new Date('2024-10-01T12:00:00Z');
const answer: Answered = {
  kind: 'answered',
  mode: 'extractive',
  statements: [{ text: 'It will.', quotes: [0] }],
  quotes: [buildCitedQuote()],
  confidence: 0.9,
};
const refusal: Answer = {
  kind: 'refused',
  reason: 'off_topic',
  detail: null,
  nearest: [],
  confidence: 0.1,
};
const status: Status = {
  version: '1.2.3',
  mode: 'extractive',
  articles: 2,
  passages: 2,
  outlets: [],
  span: null,
  index: null,
};
const harbour: readonly ShelvedArticle[] = [
  { id: 'bridge', title: 'Bridge shut', outlet: 'Island Radio', published: '2024-05' },
  {
    id: 'ferry',
    title: 'Ferry to return',
    outlet: 'Harbour Post',
    published: '2024-05-06',
    authors: ['Ada Lunn'],
  },
];

const server: Place = { serverId: '7', channelId: '8', userId: '9' };

/** A command of a harbour town's library, ready to be run. */
async function prepare(
  name: string,
  shelf = harbour,
  answers: Readonly<Record<string, Answer>> = { 'When will the ferry run?': answer, 'Who sings?': refusal },
) {
  const answerer = createDoubleAnswerer(answers);
  const { library, searcher } = await createSearchable(shelf);
  const understander = createUnderstander(createDoubleNames({ Lunn: 'woman', Ek: 'man' }));
  const commands = createCommands({
    library,
    answerer: createUnderstandingAnswerer(answerer, understandByRules(understander)),
    searcher,
    understander,
    citing: createDoubleCiting(library),
    actors: createActorParts(library),
    readStatus: async () => status,
  });
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const steps: string[] = [];
  const context = createContext({ now, progress: (step) => steps.push(step) });
  const run = (values: CommandValues = {}) => command.run(context, values);
  return {
    command,
    run,
    read: async (values?: CommandValues) => replyText(await run(values)),
    steps,
    answerer,
    library,
  };
}

const completionsOf = async ({ options }: Command, name: string, typed: string) =>
  options.find((option) => option.name === name)?.complete?.(typed, null);

describe('createCommands', () => {
  it('declares commands as every surface can take them', async () => {
    const library = await createStockedLibrary([]);
    const commands = createCommands({
      library,
      answerer: createDoubleAnswerer({}),
      ...unusedParts,

      citing: createDoubleCiting(library),
      readStatus: async () => status,
    });
    expect(commands.map(({ name }) => name)).toEqual([
      'ask',
      'cite',
      'check',
      'compare',
      'bibliography',
      'timeline',
      'sources',
      'actor',
      'whosaid',
      'actors-edit',
      'status',
      'privacy',
      'settings',
      'opinions',
      'help',
      'context',
      'more',
      'feedback',
      'thread',
      'about',
    ]);
    for (const { name, description, options } of commands) {
      for (const declared of [{ name, description }, ...options]) {
        expect(declared.name).toMatch(/^[a-z0-9-]{1,32}$/u);
        expect(declared.description).toMatch(/^.{1,99}[^.]$/u);
      }
      const required = options.map(({ isRequired }) => isRequired);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('/ask', () => {
  it('answers from all articles, as of now', async () => {
    const { run, answerer, steps } = await prepare('ask');
    const reply = await run({ question: '  When will the ferry run? ' });
    expect(reply.tone).toBe('answer');
    expect(answerer.requests).toEqual([
      {
        question: 'When will the ferry run?',
        askedAt: now,
        serverId: null,
        signal: expect.any(AbortSignal),
        progress: expect.any(Function),
      },
    ]);
    expect(steps).toEqual(['Looking through the articles', 'Comparing sentences']);
  });

  it('shows what there is so far where the place can, as a reply and as a line', async () => {
    const library = await createStockedLibrary(harbour);
    const soFar: (readonly [Reply, string])[] = [];
    const ask = createAskCommand({
      answerer: {
        async answer(request) {
          request.soFar?.({ ...answer, language: 'de' });
          return answer;
        },
      },
      catalogue: createArticleCatalogue(library),
      canCite: () => false,
    });
    const context = createContext({ now, soFar: (reply, line) => soFar.push([reply, line]) });
    const reply = await ask.run(context, { question: 'Wann fährt die Fähre?' });
    expect(soFar).toHaveLength(1);
    const [found, line] = soFar[0] ?? [];
    expect(found?.blocks[0]).toMatchObject({ kind: 'heading', text: expect.stringContaining('Bis jetzt') });
    expect(line).toContain('Bis jetzt');
    expect(replyText(reply)).not.toContain('Bis jetzt');
  });

  it.each([
    ['When will the ferry run?', true],
    ['What happened in May 2024?', true],
    ['What is the latest on the ferry?', true],
    ['Why is the bridge shut?', false],
  ])('says which time the articles cover where it matters: %s', async (question, isSaid) => {
    const { read } = await prepare('ask', harbour, { [question]: answer });
    expect(/The articles are from May 2024\.$/u.test(await read({ question }))).toBe(isSaid);
  });

  it('says which time they cover where a question goes beyond it', async () => {
    const { read } = await prepare('ask', harbour, { 'Who won?': { ...refusal, reason: 'after_sources' } });
    expect(await read({ question: 'Who won?' })).toMatch(/The articles are from May 2024\.$/u);
  });

  it('can be asked about a message', async () => {
    const { command } = await prepare('ask');
    expect(command.messageMenu).toEqual({ label: 'Ask about this', option: 'question' });
  });

  it('is private when it is asked for', async () => {
    const { command } = await prepare('ask');
    const isPrivate = (values: CommandValues) => command.isPrivate?.(values);
    expect([{}, { private: 'false' }, { private: 'true' }].map(isPrivate)).toEqual([false, false, true]);
  });

  it('offers to post a private answer where there are others to see it', async () => {
    const { command } = await prepare('ask');
    const question = 'When will the ferry run?';
    const offers = async (place: Place | null, given: CommandValues) => {
      const { actions = [] } = await command.run(createContext({ now, place }), { question, ...given });
      return actions.find(({ label }) => label === 'Post here')?.values;
    };
    expect(await offers(server, { private: 'true' })).toEqual({ question, private: 'false' });
    expect(await offers(server, {})).toBeUndefined();
    expect(await offers({ ...server, serverId: null }, { private: 'true' })).toBeUndefined();
    expect(await offers(null, { private: 'true' })).toBeUndefined();
  });

  it('shows the closest passages of a refusal at a terminal, and offers them in a chat', async () => {
    const nearest = [buildCitedQuote()];
    const { command } = await prepare('ask', harbour, { 'Who sings?': { ...refusal, nearest } });
    const run = (place: Place | null) =>
      command.run(createContext({ now, place }), { question: 'Who sings?' });
    const [typed, chatted] = [await run(null), await run(server)];
    expect(replyText(typed)).toMatch(/Closest passages, not an answer/u);
    expect(replyText(chatted)).not.toMatch(/Closest passages/u);
    expect(chatted.actions?.[0]).toEqual({
      label: 'Closest passages',
      command: 'more',
      values: { question: 'Who sings?' },
    });
  });

  it('leaves a question in another language to the answerer, with those before it', async () => {
    const question = '¿Y qué dijo ella sobre el ferry?';
    const { command, answerer } = await prepare('ask', harbour, {
      [question]: { ...answer, language: 'es', understood: 'What did Lunn say about the ferry?' },
    });
    const conversation = [{ question: '¿Qué dijo Lunn sobre el puente?', quoted: [] }];
    const reply = await command.run(createContext({ now, place: server, conversation }), { question });
    expect(answerer.requests).toMatchObject([{ question, earlier: ['¿Qué dijo Lunn sobre el puente?'] }]);
    expect(replyText(reply)).toContain('Entendido como: What did Lunn say about the ferry?');
    expect(reply.again).toEqual({ command: 'ask', values: { question } });
  });

  it('understands a question by those before it, and says how', async () => {
    const understood = 'What did Ek say about the bridge?';
    const { command, answerer } = await prepare('ask', harbour, { [understood]: answer });
    const conversation = [{ question: 'What did Lunn say about the bridge?', quoted: [] }];
    const reply = await command.run(createContext({ now, place: server, conversation }), {
      question: 'and Ek?',
    });
    expect(answerer.requests.map(({ question }) => question)).toEqual([understood]);
    expect(replyText(reply)).toMatch(/^Understood as: What did Ek say about the bridge\?\n/u);
    expect(reply.actions?.find(({ label }) => label === 'More passages')?.values).toEqual({
      question: understood,
    });
    expect(reply.again).toEqual({ command: 'ask', values: { question: understood } });
  });

  it('offers a question near to a refused one, once it has seen that it is answered', async () => {
    const attribution = { speaker: 'Ada Lunn', speakerText: 'Lunn', cue: 'said', direct: true };
    const quote = buildCitedQuote({ text: '“The bridge is safe,” Lunn said.', attribution });
    const asked = 'Will the bridge collapse?';
    const instead = 'What did Ada Lunn say about the bridge?';
    const refused: Answer = { ...refusal, nearest: [quote] };
    const good = await prepare('ask', harbour, {
      [asked]: refused,
      [instead]: { ...answer, quotes: [quote] },
    });
    const reply = await good.run({ question: asked });
    expect(replyText(reply)).toMatch(/What can be answered: “What did Ada Lunn say about the bridge\?”$/u);
    expect(reply.actions?.[0]).toEqual({
      label: 'What did Ada Lunn say about the…',
      command: 'ask',
      values: { question: instead },
      isMain: true,
    });
    const named: CitedQuote = {
      ...quote,
      text: 'Lunn said that Harbour Street in Monday’s storm was safe, and so was Mill Lane.',
    };
    const byName = await prepare('ask', harbour, {
      'Is Lunn mad?': { ...refusal, nearest: [named] },
      'What did Ada Lunn say about Harbour Street?': { ...answer, quotes: [named] },
    });
    expect(await byName.read({ question: 'Is Lunn mad?' })).toMatch(/say about Harbour Street\?”$/u);
    for (const other of [refused, answer]) {
      const bad = await prepare('ask', harbour, { [asked]: refused, [instead]: other });
      expect(await bad.read({ question: asked })).not.toMatch(/What can be answered/u);
    }
  });

  it('answers on the account of the server it is asked on', async () => {
    const { command, answerer } = await prepare('ask');
    const question = 'When will the ferry run?';
    await command.run(createContext({ now, place: { ...server, serverId: 's1' } }), { question });
    expect(answerer.requests[0]?.serverId).toBe('s1');
  });

  it('replies to a refusal as to any answer', async () => {
    const { run } = await prepare('ask');
    expect((await run({ question: 'Who sings?' })).tone).toBe('refusal');
  });

  it.each(['ferry', 'FERRY', 'ferry.txt', ' ferry '])(
    'answers from one article, named %o',
    async (article) => {
      const { read, answerer } = await prepare('ask');
      expect(await read({ question: 'When will the ferry run?', article })).toMatch(
        /Only “Ferry to return” was/u,
      );
      expect(answerer.requests[0]?.articleId).toBe('ferry');
    },
  );

  it('names the nearest article where there is none of that name', async () => {
    const { run, read } = await prepare('ask');
    const values = { question: 'When will the ferry run?', article: 'fery' };
    expect((await run(values)).tone).toBe('error');
    expect(await read(values)).toBe(
      'There is no article “fery” in the library.\n\nDid you mean ferry? /sources lists them all.',
    );
  });

  it('says what is wrong with an empty question', async () => {
    const { run, read } = await prepare('ask');
    expect((await run({ question: '   ' })).tone).toBe('error');
    expect(await read({ question: '   ' })).toMatch(/There is no question yet/u);
  });

  it('takes 500 characters, whatever they are, and not one more', async () => {
    const { answerer, read } = await prepare('ask');
    await expect(read({ question: '🚢'.repeat(500) })).rejects.toThrow('was not expected');
    expect(await read({ question: '🚢'.repeat(501) })).toMatch(/has 501 characters; up to 500/u);
    expect(answerer.requests).toHaveLength(1);
  });

  it('offers articles by id and by the words of their titles and outlets', async () => {
    const { command } = await prepare('ask');
    const ferry = { value: 'ferry', label: 'Ferry to return — Harbour Post, 6 May 2024' };
    expect(await completionsOf(command, 'article', 'fe')).toEqual([ferry]);
    expect(await completionsOf(command, 'article', 'harb')).toEqual([ferry]);
    expect(await completionsOf(command, 'article', '')).toHaveLength(2);
    expect(await completionsOf(command, 'article', 'zebra')).toEqual([]);
  });

  it('offers articles that were added meanwhile, and 25 at most', async () => {
    const { command, library } = await prepare('ask');
    await completionsOf(command, 'article', '');
    const more = await createStockedLibrary(
      Array.from({ length: 30 }, (_, index) => ({ id: `new-${index}` })),
    );
    for (const { id } of await more.articles.list()) {
      const article = await more.articles.read(id);
      if (article === undefined) throw new Error('It was just there.');
      const { origin, addedAt: _, ...known } = article;
      await library.articles.save({
        article: known,
        origin,
        passages: [],
        vectors: [],
        embedderId: 'double-1',
      });
    }
    expect(await completionsOf(command, 'article', 'new-2')).toHaveLength(11);
    expect(await completionsOf(command, 'article', 'new')).toHaveLength(25);
  });
});

describe('/sources', () => {
  it('lists title, id, outlet, date and passages', async () => {
    const { read } = await prepare('sources');
    expect(await read()).toBe(
      [
        '2 articles, 2 passages',
        '',
        '- Bridge shut',
        '  bridge · Island Radio · May 2024 · 1 passage',
        '- Ferry to return',
        '  ferry · Harbour Post · 6 May 2024 · 1 passage',
        '',
        'The articles are from May 2024.',
      ].join('\n'),
    );
  });

  it('says so where there are none', async () => {
    const { read } = await prepare('sources', []);
    expect(await read()).toMatch(/no articles yet.*npm run ingest/su);
  });

  it('leaves out what is unknown', async () => {
    const { read } = await prepare('sources', [{ id: 'note' }]);
    expect(await read()).toMatch(/^- note\.txt\n {2}note · 1 passage$/mu);
  });

  it('shows 20 articles a page and says how to go on', async () => {
    const shelf = Array.from({ length: 41 }, (_, index) => ({ id: `a${String(index).padStart(2, '0')}` }));
    const { read } = await prepare('sources', shelf);
    expect(await read()).toMatch(/a19 ·(?!.*a20 ·).*Page 1 of 3\.$/su);
    expect(await read({ page: '3' })).toMatch(/a40 ·.*Page 3 of 3\.$/su);
  });

  it.each(['0', '3', '-1', '1.5', 'two', '', '99999999999999'])('has no page %o', async (page) => {
    const { run } = await prepare('sources');
    expect((await run({ page })).tone).toBe('error');
  });

  it('opens an article: what is known of it, then its paragraphs as printed, without furniture', async () => {
    const parts = [
      { kind: 'furniture' as const, text: 'Share this' },
      'The ferry  will “run” again.',
      { kind: 'caption' as const, text: 'The ferry in May.' },
    ];
    const { read } = await prepare('sources', [
      {
        id: 'ferry',
        title: 'Ferry to return',
        authors: ['Ada Lunn', 'Bo Ek'],
        url: 'https://harbour.example/',
        parts,
      },
    ]);
    expect(await read({ article: 'ferry' })).toBe(
      [
        'Ferry to return',
        '',
        '- Authors: Ada Lunn, Bo Ek',
        '- File: ferry.txt',
        '- Id: ferry',
        '- Address',
        '  https://harbour.example/',
        '',
        '> The ferry  will “run” again.',
        'paragraph 1',
        '',
        'A caption says:',
        '> The ferry in May.',
        'caption',
        '',
        'Page 1 of 1.',
      ].join('\n'),
    );
  });

  it('turns the pages of a long article, no paragraph lost and none twice', async () => {
    const parts = Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 1} ${'and on '.repeat(30)}.`);
    const { read } = await prepare('sources', [{ id: 'long', parts }]);
    const first = await read({ article: 'long' });
    const pages = Number(/Page 1 of (\d+)\.$/u.exec(first)?.[1]);
    expect(pages).toBeGreaterThan(3);
    const seen: string[] = [];
    for (let page = 1; page <= pages; page++) {
      const text = await read({ article: 'long', page: String(page) });
      seen.push(...[...text.matchAll(/^> (.*)$/gmu)].map(([, line = '']) => line));
    }
    expect(seen).toEqual(parts);
  });

  it('names the nearest article where there is none of that name', async () => {
    const { read } = await prepare('sources');
    expect(await read({ article: 'bridg' })).toMatch(/no article “bridg”.*Did you mean bridge\?/su);
    expect(await read({ article: 'zebra crossing' })).not.toMatch(/Did you mean/u);
  });
});

describe('/status', () => {
  const report = {
    spent: { tokens: 12_345, micros: 0 },
    limit: { tokens: 200_000, micros: null },
    isServer: true,
    leftOfDay: { tokens: 150_000, micros: null },
    isPriced: false,
  };
  const readSpending = async (serverId: string | null) => ({ ...report, isServer: serverId !== null });
  const at = { serverId: 's1', channelId: 'c1', userId: 'u1' };

  it.each([
    [
      'a moderator of a server',
      { place: at, isModerator: true },
      'used today (UTC) by this server, 150,000 left',
    ],
    ['whoever sits at the terminal', { place: null, isModerator: true }, 'used today (UTC), 150,000 left'],
    ['nobody else on a server', { place: at, isModerator: false }, null],
    ['nobody in a direct message', { place: { ...at, serverId: null }, isModerator: true }, null],
  ])('tells %s what models have cost', async (_name, given, words) => {
    const command = createStatusCommand({ readStatus: async () => status, readSpending });
    const text = replyText(await command.run(createContext({ now, ...given }), {}));
    if (words === null) expect(text).not.toContain('Budget');
    else expect(text).toContain(`- Budget: 12,345 of 200,000 tokens ${words}\n`);
  });

  it('shows what is read', async () => {
    const { read } = await prepare('status');
    expect(await read()).toMatch(/^- Version: 1\.2\.3$/mu);
  });
});

describe('/help', () => {
  it('lists every command with what it takes', async () => {
    const { read } = await prepare('help');
    expect(await read()).toMatch(
      /- \/ask question \[article\] \[private\]\n.*- \/sources \[article\] \[page\]\n.*- \/status\n/su,
    );
  });

  it.each(['ask', '/ask', ' ASK '])('explains one, called %o', async (command) => {
    const { read } = await prepare('help');
    expect(await read({ command })).toMatch(
      /^\/ask question \[article\] \[private\]\n.*Look in this article only \(may be/su,
    );
  });

  it('lists what moderators may do to them, in their server', async () => {
    const { command } = await prepare('help');
    const lists = async (isModerator: boolean, place: Place | null) =>
      replyText(await command.run(createContext({ isModerator, place }), {})).includes('/settings');
    expect(await lists(true, server)).toBe(true);
    expect(await lists(false, server)).toBe(false);
    expect(await lists(true, { ...server, serverId: null })).toBe(false);
    expect(await lists(true, null)).toBe(false);
  });

  it('keeps quiet about commands that are reached by buttons', async () => {
    const { read, command } = await prepare('help');
    expect(await read()).not.toMatch(/\/(?:context|more|feedback)/u);
    expect(await read({ command: 'more' })).toMatch(/no command \/more/u);
    expect(await completionsOf(command, 'command', 'mo')).toEqual([]);
  });

  it('names the nearest command where there is none of that name', async () => {
    const { run, read } = await prepare('help');
    expect((await run({ command: 'souces' })).tone).toBe('error');
    expect(await read({ command: 'souces' })).toMatch(/no command \/souces\..*Did you mean \/sources\?/su);
  });

  it('offers commands by the beginning of their names', async () => {
    const { command } = await prepare('help');
    const offered = await completionsOf(command, 'command', '/st');
    expect(offered?.map(({ value }) => value)).toEqual(['status']);
  });
});
