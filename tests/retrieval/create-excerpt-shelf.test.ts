import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/evaluation/metrics/create-random.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createSearchable } from '../support/create-searchable.ts';
import type { ShelvedArticle } from '../support/create-stocked-library.ts';

const ask = (text: string) => readQuestion(text, new Date('2024-05-02'));

const articles: readonly ShelvedArticle[] = [
  {
    id: 'ferry',
    title: 'Ferry sinks',
    published: '2024-01-10',
    parts: ['The ferry Aurora sank off the cape.'],
  },
  { id: 'rents', outlet: 'Harbour Post', published: '2024-03-01', parts: ['Rents rose by a tenth.'] },
  { id: 'club', published: '2024-02-01', parts: ['The football club was sold, with or without a deal.'] },
  { id: 'gulls', parts: ['Gulls nest on the quay.'] },
];

/** Ids of the articles that are found while the library counts as too large to be kept in memory. */
async function find(question: string): Promise<readonly string[]> {
  const { searcher } = await createSearchable(articles, { passagesInMemory: 3 });
  const { evidence } = await searcher.search(ask(question), { passages: 10 });
  return evidence.map(({ article }) => article.id);
}

/** Articles of words of which few are frequent and most are rare, as in news. */
function makeUp(count: number): readonly ShelvedArticle[] {
  const random = createRandom(5);
  const word = () => `w${Math.floor(900 ** (random(10_000) / 10_000))}x`;
  const text = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    title: text(5),
    parts: [`${text(70)}.`],
  }));
}

describe('createExcerptShelf', () => {
  it('reads only articles that may bear on a question', async () => {
    const { searcher } = await createSearchable(articles, { passagesInMemory: 3 });
    const { evidence, index } = await searcher.search(ask('Which ferry sank?'), { passages: 10 });
    expect(evidence.map(({ passage }) => passage.id)).toEqual(['ferry#1']);
    expect(index.corpus.articles.map(({ entry }) => entry.id)).toEqual(['ferry']);
    expect([...index.corpus.outlets]).toEqual(['Harbour Post']);
    expect(index.corpus.newest).toBe(Date.UTC(2024, 2, 1));
  });

  it.each([
    ['other forms of its words', 'ferries sinking', 'ferry'],
    ['the outlet', 'the Harbour Post', 'rents'],
    ['the day', 'in February 2024', 'club'],
    ['the very words', '“with or without a deal”', 'club'],
    ['the id', 'gulls', 'gulls'],
  ])('finds an article by %s', async (_by, question, id) => {
    expect((await find(question))[0]).toBe(id);
  });

  it('finds nothing where no word is known, and does not look empty', async () => {
    const { searcher } = await createSearchable(articles, { passagesInMemory: 3 });
    const { evidence, index } = await searcher.search(ask('volcano'), { passages: 10 });
    expect(evidence).toEqual([]);
    expect(index.corpus.articles).toHaveLength(1);
  });

  it('counts words by how frequent they are in the whole library', async () => {
    const whole = await createSearchable(articles);
    const part = await createSearchable(articles, { passagesInMemory: 3 });
    const idfOf = async ({ searcher }: typeof whole) =>
      (await searcher.search(ask('ferry quay'), { passages: 10 })).query.words.map(({ idf }) => idf);
    expect(await idfOf(part)).toEqual(await idfOf(whole));
  });

  it('nearly agrees with searching everything', async () => {
    const madeUp = makeUp(300);
    const whole = await createSearchable(madeUp);
    const part = await createSearchable(madeUp, { passagesInMemory: 100 });
    const random = createRandom(9);
    const questions = Array.from({ length: 20 }, () =>
      String(madeUp[random(madeUp.length)]?.parts?.[0]).split(' ').slice(10, 16).join(' '),
    );
    const topTen = async ({ searcher }: typeof whole, question: string) =>
      (await searcher.search(ask(question), { passages: 10 })).evidence.map(({ passage }) => passage.id);
    let shared = 0;
    for (const question of questions) {
      const [all, some] = [await topTen(whole, question), await topTen(part, question)];
      expect(some[0]).toBe(all[0]);
      shared += all.filter((id) => some.includes(id)).length / all.length;
    }
    expect(shared / questions.length).toBeGreaterThan(0.7);
  }, 60_000);
});
