import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { buildChange } from '../support/build-change.ts';
import { createSearchable } from '../support/create-searchable.ts';

const articles = [
  {
    id: 'ferry',
    title: 'Ferry sinks',
    published: '2024-01-10',
    parts: ['The ferry Aurora sank off the cape. Nine people drowned.'],
  },
  {
    id: 'rents',
    title: 'Rents rise',
    published: '2024-03-01',
    parts: [
      'Rents rose by a tenth in the harbour district.',
      { kind: 'caption' as const, text: 'The ferry Aurora in March.' },
    ],
  },
  {
    id: 'club',
    title: 'Club sold',
    published: '2024-02-01',
    parts: ['The football club was sold to its supporters.'],
  },
];
const ask = (text: string) => readQuestion(text, new Date('2024-03-02'));

describe('createSearcher', () => {
  it('finds the passage that says it, with its article and what speaks for it', async () => {
    const { searcher } = await createSearchable(articles);
    const { evidence } = await searcher.search(ask('How many drowned when the Aurora sank?'), {
      passages: 3,
    });
    expect(evidence[0]?.passage.id).toBe('ferry#1');
    expect(evidence[0]?.article.title).toBe('Ferry sinks');
    expect(evidence[0]?.signals.passage).toBe(1);
  });

  it('ranks captions below the article', async () => {
    const { searcher } = await createSearchable(articles);
    const { evidence } = await searcher.search(ask('ferry Aurora'), { passages: 3 });
    expect(evidence.map(({ passage }) => passage.kind).slice(0, 2)).toEqual(['article', 'caption']);
  });

  it('looks at one article only when told to', async () => {
    const { searcher } = await createSearchable(articles);
    const { evidence } = await searcher.search(ask('ferry Aurora'), { passages: 3, articleId: 'rents' });
    expect(new Set(evidence.map(({ article }) => article.id))).toEqual(new Set(['rents']));
  });

  it('puts first what holds the very words between quotation marks, the smallest ones, too', async () => {
    const { searcher } = await createSearchable([
      { id: 'talks', title: 'The deal', parts: ['A deal, a deal of all deals: the union wants a deal.'] },
      {
        id: 'threat',
        parts: ['The owners will sail in the morning with or without a deal, as they said in May.'],
      },
    ]);
    const find = async (question: string) =>
      (await searcher.search(ask(question), { passages: 2 })).evidence.map(({ article }) => article.id);
    expect(await find('with or without a deal')).toEqual(['talks', 'threat']);
    expect(await find('“With or without a deal”')).toEqual(['threat', 'talks']);
    expect(await find('Who said “With or without a deal”?')).toEqual(['threat', 'talks']);
    expect(await find('“deal or without a”')).toEqual(['talks', 'threat']);
  });

  it('finds an article and a passage by their ids alone', async () => {
    const { searcher } = await createSearchable([
      ...articles,
      { id: '007', parts: ['Gulls nest here.', { kind: 'caption', text: 'A gull in March.' }] },
    ]);
    const find = async (question: string) =>
      (await searcher.search(ask(question), { passages: 3 })).evidence.map(({ passage }) => passage.id);
    expect(await find('007')).toEqual(['007#1', '007#2']);
    expect(await find('007#2')).toEqual(['007#2']);
    expect(await find('Rents')).toEqual(['rents#1', 'rents#2']);
    expect(await find('007 gulls')).toEqual(['007#1', '007#2']);
  });

  it('finds what was published when a question says, even if no word of it is known', async () => {
    const { searcher } = await createSearchable(articles);
    const { evidence } = await searcher.search(ask('in February 2024'), { passages: 1 });
    expect(evidence.map(({ article }) => article.id)).toEqual(['club']);
  });

  it('finds nothing where no word is known', async () => {
    const { searcher } = await createSearchable(articles);
    expect((await searcher.search(ask('volcano'), { passages: 3 })).evidence).toEqual([]);
  });

  it('finds nothing in an empty library', async () => {
    const { searcher } = await createSearchable([]);
    expect((await searcher.search(ask('ferry'), { passages: 3 })).evidence).toEqual([]);
  });

  it('sees articles that were added or removed since', async () => {
    const { searcher, library } = await createSearchable(articles);
    await searcher.search(ask('volcano'), { passages: 1 });
    await library.articles.save(buildChange(['A volcano woke on Friday.'], { id: 'volcano' }));
    expect((await searcher.search(ask('volcano'), { passages: 1 })).evidence[0]?.passage.id).toBe(
      'volcano#1',
    );
    await library.articles.remove(['volcano']);
    expect((await searcher.search(ask('volcano'), { passages: 1 })).evidence).toEqual([]);
  });

  it('finds by vectors what words miss', async () => {
    const { searcher } = await createSearchable(articles, {
      vectors: { search: async () => [{ label: 4, cosine: 0.9 }] },
    });
    const { evidence } = await searcher.search(ask('soccer takeover'), { passages: 3 });
    expect(evidence.map(({ article }) => article.id)).toEqual(['club']);
  });

  it('prefers the article that is newer, or of the date asked about', async () => {
    const twice = [
      { id: 'old', published: '2023-03-01', parts: ['The council met and voted on rents.'] },
      { id: 'new', published: '2024-03-01', parts: ['The council met and voted on rents.'] },
    ];
    const { searcher } = await createSearchable(twice);
    const first = async (question: string) =>
      (await searcher.search(ask(question), { passages: 1 })).evidence[0]?.article.id;
    expect(await first('council vote on rents')).toBe('new');
    expect(await first('council vote on rents of 1 March 2023')).toBe('old');
  });
});
