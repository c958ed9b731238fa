import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import type { VectorHit } from '../../src/retrieval/vector-index.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';
import { createSearchable } from '../support/create-searchable.ts';
import { createStockedLibrary, type ShelvedArticle } from '../support/create-stocked-library.ts';

/** The ids of the articles found, best first, with the signals of each. */
async function search(articles: readonly ShelvedArticle[], question: string, day = '2030-01-01') {
  const { searcher } = await createSearchable(articles);
  const { evidence } = await searcher.search(readQuestion(question, new Date(day)), { passages: 10 });
  return {
    ids: evidence.map(({ article }) => article.id),
    signals: new Map(evidence.map(({ article, signals }) => [article.id, signals])),
  };
}

describe('rankPassages', () => {
  it('lets a neural model decide between equal words, though its cosines lie between .5 and .8', async () => {
    const parts = ['The council met and talked about the harbour.'];
    const articles = [
      { id: 'far', parts: [...parts, 'It was late.'] },
      { id: 'near', parts: [...parts, 'It was noon.'] },
      { id: 'middle', parts: [...parts, 'It was dawn.'] },
    ];
    const cosineOf = new Map([
      ['far', 0.5],
      ['near', 0.8],
      ['middle', 0.65],
    ]);
    const library = await createStockedLibrary(articles);
    const labels: VectorHit[] = [];
    for await (const batch of library.passages.all())
      for (const { label, articleId } of batch) labels.push({ label, cosine: cosineOf.get(articleId) ?? 0 });
    const { searcher } = await createSearchable(articles, {
      embedder: { ...createDoubleEmbedder(), cosines: 'relative' },
      vectors: { search: async () => labels },
    });
    const { evidence } = await searcher.search(readQuestion('What did the council talk about?', new Date()), {
      passages: 10,
    });
    expect(evidence.map(({ article, signals }) => [article.id, signals.meaning.toFixed(2)])).toEqual([
      ['near', '1.00'],
      ['middle', '0.50'],
      ['far', '0.00'],
    ]);
  });

  it.each(['absolute', 'relative'] as const)(
    'ranks by meaning what holds the same words, whether cosines are %s',
    async (cosines) => {
      const articles = ['noon', 'dawn', 'dusk'].map((time) => ({
        id: time,
        parts: [`The council met and talked about the harbour. It was ${time}.`],
      }));
      const library = await createStockedLibrary(articles);
      const labels = new Map<string, number>();
      for await (const batch of library.passages.all())
        for (const { label, articleId } of batch) labels.set(articleId, label);
      // Without meaning the order would be that of the library: every article is put first in turn.
      for (const nearest of labels.keys()) {
        const hits = [...labels].map(([id, label]) => ({ label, cosine: id === nearest ? 0.8 : 0.5 }));
        const { searcher } = await createSearchable(articles, {
          embedder: { ...createDoubleEmbedder(), cosines },
          vectors: { search: async () => hits },
        });
        const { evidence } = await searcher.search(
          readQuestion('What did the council talk about?', new Date()),
          { passages: 1 },
        );
        expect(evidence.map(({ article }) => article.id)).toEqual([nearest]);
      }
    },
  );

  it('counts letters and neighbouring words of the title with those of the passage', async () => {
    const { signals } = await search(
      [
        { id: 'yard', title: 'Harbour pilots strike', parts: ['Nobody came to work on Monday.'] },
        { id: 'opera', title: 'Opera reopens', parts: ['The pilots of Monday were sold out.'] },
      ],
      'What do the harbour pilots want on Monday?',
    );
    expect(signals.get('yard')?.letters).toBe(1);
    expect(signals.get('yard')?.pairs).toBe(1);
    expect(signals.get('opera')?.pairs).toBe(0);
  });

  it('looks for what is told rather than for the paper that is said to tell it', async () => {
    const articles = [
      { id: 'rents', parts: ['Rents in the harbour rose by a tenth.'] },
      { id: 'echo', parts: ['The Evening Echo moves its offices to the station.'] },
    ];
    const { ids } = await search(articles, 'Did harbour rents rise, as reported by the Evening Echo?');
    expect(ids).toEqual(['rents', 'echo']);
  });

  it('prefers the articles of an outlet that is named', async () => {
    const parts = ['Rents in the harbour rose by a tenth.'];
    const { ids, signals } = await search(
      [
        { id: 'echo', outlet: 'Evening Echo', parts },
        { id: 'post', outlet: 'Harbour Post', parts },
      ],
      'By how much did rents rise, according to the Harbour Post?',
    );
    expect(ids).toEqual(['post', 'echo']);
    expect([signals.get('post')?.outlet, signals.get('echo')?.outlet]).toEqual([1, 0]);
  });

  it('prefers the article of the day that a question names', async () => {
    const parts = ['The council met and talked about the harbour.'];
    const { ids } = await search(
      [
        { id: 'april', published: '2024-04-02', parts },
        { id: 'march', published: '2024-03-05', parts },
      ],
      'What did the council talk about on 5 March 2024?',
    );
    expect(ids).toEqual(['march', 'april']);
  });

  it('looks for each part of a question in its own outlet and on its own day', async () => {
    const rents = ['Office rents rose by a tenth.'];
    const ferries = ['The last ferries were cancelled.'];
    const { ids, signals } = await search(
      [
        { id: 'rents-echo', outlet: 'Evening Echo', published: '2024-03-05', parts: rents },
        { id: 'rents-post', outlet: 'Harbour Post', published: '2024-04-02', parts: rents },
        { id: 'ferries-echo', outlet: 'Evening Echo', published: '2024-03-05', parts: ferries },
        { id: 'ferries-post', outlet: 'Harbour Post', published: '2024-04-02', parts: ferries },
      ],
      'Did office rents rise in the Evening Echo of 5 March 2024, while the last ferries were cancelled in the Harbour Post of 2 April 2024?',
    );
    expect(ids.indexOf('rents-echo')).toBeLessThan(ids.indexOf('rents-post'));
    expect(ids.indexOf('ferries-post')).toBeLessThan(ids.indexOf('ferries-echo'));
    expect(signals.get('rents-echo')?.piece).toBe(1);
    expect(signals.get('ferries-post')?.piece).toBe(1);
    expect(signals.get('rents-post')?.piece).toBeLessThan(0.9);
  });

  it('finds nothing by a day alone', async () => {
    const { signals } = await search(
      [
        { id: 'gulls', published: '2024-04-02', parts: ['Gulls nest on the quay.'] },
        { id: 'rents', parts: ['Rents in the harbour rose, and evening ferries were cut.'] },
      ],
      'Did harbour rents rise, and were evening ferries cut on 2 April 2024?',
    );
    expect(signals.get('gulls')?.piece ?? 0).toBe(0);
  });

  it('prefers a short article to a long one that says the same once, but hardly where all are of one passage', async () => {
    const padding = Array.from(
      { length: 12 },
      (_, at) => `Paragraph ${at} tells of gulls and of ${'weather '.repeat(40)}today.`,
    );
    const short = { id: 'short', parts: ['The ferry sank.'] };
    const { signals } = await search(
      [{ id: 'long', parts: ['The ferry sank.', ...padding] }, short],
      'ferry',
    );
    expect(signals.get('long')?.article).toBeLessThan(0.5);
    const single = await search(
      [{ id: 'long', parts: [`The ferry sank. ${padding[0]}`] }, short, { id: 'other', parts: ['Gulls.'] }],
      'ferry',
    );
    expect(single.signals.get('long')?.article).toBeGreaterThan(0.6);
  });
});
