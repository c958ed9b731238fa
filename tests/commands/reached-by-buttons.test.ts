import { describe, expect, it } from 'vitest';
import { quoteRange } from '../../src/citations/quote-range.ts';
import type { CommandValues, Place } from '../../src/commands/command.ts';
import { createCommands } from '../../src/commands/create-commands.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createContext } from '../support/create-context.ts';
import { createDoubleAnswerer } from '../support/create-double-answerer.ts';
import { createDoubleCiting } from '../support/create-double-citing.ts';
import { createSearchable } from '../support/create-searchable.ts';
import type { ShelvedArticle } from '../support/create-stocked-library.ts';
import { unusedParts } from '../support/unused-parts.ts';

const long = (text: string) =>
  `${text} ${'It is a long way across the water, all of them agree. '.repeat(7)}`.trim();
const ferry: ShelvedArticle = {
  id: 'ferry',
  title: 'Ferry to return',
  outlet: 'Harbour Post',
  published: '2024-05-06',
  parts: ['One', 'Two', 'Three', 'Four', 'Five'].map((word) => long(`${word}: the ferry sails.`)),
};
const bridge: ShelvedArticle = { id: 'bridge', title: 'Bridge shut', parts: ['The bridge is shut.'] };
const here: Place = { serverId: '7', channelId: '8', userId: '9' };

async function prepare(name: string) {
  const { library, searcher } = await createSearchable([ferry, bridge]);
  const commands = createCommands({
    ...unusedParts,
    library,
    searcher,
    actors: createActorParts(library),
    answerer: createDoubleAnswerer({}),
    citing: createDoubleCiting(library),
    readStatus: () => Promise.reject(new Error('The status was not expected to be read.')),
  });
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const run = (values: CommandValues, given: Parameters<typeof createContext>[0] = {}) =>
    command.run(createContext({ place: here, ...given }), values);
  return { command, library, run, read: async (values: CommandValues) => replyText(await run(values)) };
}

describe('what buttons lead to', () => {
  it.each(['context', 'more', 'feedback'])('is hidden, and private to whoever pressed: %s', async (name) => {
    const { command } = await prepare(name);
    expect(command.isHidden).toBe(true);
    expect(command.isPrivate?.({})).toBe(true);
  });
});

describe('context', () => {
  it('shows a passage between its neighbours, exactly as printed', async () => {
    const { run } = await prepare('context');
    const { blocks, tone } = await run({ passage: ' ferry#3 ' });
    expect(tone).toBe('plain');
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'Ferry to return — Harbour Post, 6 May 2024' },
      { kind: 'quote', lead: '', text: long('Two: the ferry sails.'), place: 'paragraph 2' },
      { kind: 'quote', lead: '', text: long('Three: the ferry sails.'), place: 'paragraph 3' },
      { kind: 'quote', lead: '', text: long('Four: the ferry sails.'), place: 'paragraph 4' },
    ]);
  });

  it('begins and ends with the article', async () => {
    const { run } = await prepare('context');
    const placesOf = async (passage: string) =>
      (await run({ passage })).blocks.flatMap((block) => (block.kind === 'quote' ? block.place : []));
    expect(await placesOf('ferry#1')).toEqual(['paragraph 1', 'paragraph 2']);
    expect(await placesOf('ferry#5')).toEqual(['paragraph 4', 'paragraph 5']);
  });

  it('marks the words that were quoted, in their passage alone', async () => {
    const { run, library } = await prepare('context');
    const text = (await library.articles.read('ferry'))?.text ?? '';
    const start = text.indexOf('Three: the ferry');
    const quote = quoteRange.write({ start, end: start + 5, text: 'Three' });
    const { blocks } = await run({ passage: 'ferry#3', quote });
    const marked = blocks.flatMap((block) => (block.kind === 'quote' ? (block.highlight ?? null) : []));
    expect(marked).toEqual([null, { start: 0, end: 5 }, null]);
  });

  it.each(['0-5-abcdef', '9999-99999-abcdef', '5-0-e3b0c4', 'all of it'])(
    'says that words have changed rather than mark others: %s',
    async (quote) => {
      const { run } = await prepare('context');
      const { blocks } = await run({ passage: 'ferry#3', quote });
      expect(blocks.some((block) => block.kind === 'quote' && block.highlight !== undefined)).toBe(false);
      expect(blocks.at(-1)).toMatchObject({
        kind: 'note',
        text: expect.stringMatching(/has changed since/u),
      });
    },
  );

  it('leads on to the page of the article', async () => {
    const { run } = await prepare('context');
    expect((await run({ passage: 'ferry#1' })).actions).toMatchObject([{ values: { article: 'ferry' } }]);
    expect((await run({ passage: 'ferry#5' })).actions).toMatchObject([
      { values: { article: 'ferry', page: '2' } },
    ]);
  });

  it('says so where there is no such passage, or no longer', async () => {
    const { run, read, library } = await prepare('context');
    expect((await run({ passage: 'ferry#99' })).tone).toBe('error');
    expect(await read({ passage: 'ferry#99' })).toMatch(/There is no passage “ferry#99”/u);
    await library.articles.remove(['ferry']);
    expect((await run({ passage: 'ferry#3' })).tone).toBe('error');
    expect(await read({ passage: 'ferry#3' })).toMatch(/no longer in the library/u);
  });
});

describe('more', () => {
  it('shows passages and says that they are no answer', async () => {
    const { read } = await prepare('more');
    const text = await read({ question: 'Is the bridge shut?' });
    expect(text).toMatch(
      /^Closest passages, not an answer\n\n> The bridge is shut\.\nBridge shut, paragraph 1/u,
    );
    expect(text).toMatch(/What comes closest to “Is the bridge shut\?”, the closest first\.$/u);
  });

  it('takes the last question where none is given', async () => {
    const { run } = await prepare('more');
    const conversation = [{ question: 'Is the bridge shut?', quoted: [] }];
    expect(replyText(await run({}, { conversation }))).toMatch(/closest to “Is the bridge shut\?”/u);
    expect((await run({})).tone).toBe('error');
  });

  it('turns pages in place', async () => {
    const { run } = await prepare('more');
    const question = 'Which ferry sails across the water?';
    const first = await run({ question });
    expect(first.actions).toEqual([
      { label: 'Next ▶', command: 'more', values: { question, page: '2' }, isInPlace: true },
    ]);
    const second = await run({ question, page: '2' });
    expect(second.actions?.map(({ label }) => label)).toEqual(['◀ Previous']);
    expect((await run({ question, page: '3' })).tone).toBe('error');
  });

  it('looks in one article only where it is named', async () => {
    const { run, read } = await prepare('more');
    expect(await read({ question: 'Is the bridge shut?', article: 'ferry' })).not.toMatch(/bridge is shut/iu);
    expect((await run({ question: 'Is the bridge shut?', article: 'boat' })).tone).toBe('error');
  });

  it('opens each passage in its context', async () => {
    const { run } = await prepare('more');
    const { menu } = await run({ question: 'Is the bridge shut?' });
    expect(menu?.choices[0]).toEqual({
      label: '“The bridge is shut.”',
      command: 'context',
      values: { passage: 'bridge#1' },
    });
  });
});

describe('feedback', () => {
  const values = { verdict: 'helpful', question: 'Is the bridge shut?', outcome: 'answered' };

  it('is kept with the question and its server, without the person, and says so', async () => {
    const { read, library } = await prepare('feedback');
    expect(await read(values)).toMatch(/Kept: the question, and that .* was helpful; not who said so\./u);
    expect(await library.feedback.list('7')).toEqual([
      {
        question: 'Is the bridge shut?',
        outcome: 'answered',
        verdict: 'helpful',
        serverId: '7',
        at: '2024-10-01T12:00:00.000Z',
      },
    ]);
  });

  it('counts one vote of each person on each question, the last', async () => {
    const { run, library } = await prepare('feedback');
    await run(values);
    await run({ ...values, verdict: 'unhelpful' });
    expect((await library.feedback.list('7')).map(({ verdict }) => verdict)).toEqual(['unhelpful']);
    await run(values, { place: { ...here, userId: '10' } });
    await run({ ...values, question: 'Why?' });
    await run(values, { place: { ...here, serverId: '11' } });
    expect(await library.feedback.list('7')).toHaveLength(3);
  });

  it.each([
    ['another verdict', { ...values, verdict: 'splendid' }],
    ['another outcome', { ...values, outcome: 'lost' }],
    ['a question that nobody could have asked', { ...values, question: 'x'.repeat(501) }],
  ])('refuses what no button says: %s', async (_name, given) => {
    const { run, library } = await prepare('feedback');
    expect((await run(given)).tone).toBe('error');
    expect(await library.feedback.list('7')).toEqual([]);
  });
});
