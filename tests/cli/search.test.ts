import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Searcher, SearchLimits } from '../../src/retrieval/searcher.ts';
import { createCli } from '../support/create-cli.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';

const signals = {
  article: 1,
  passage: 1,
  lead: 0,
  piece: 0,
  pairs: 0,
  phrase: 0,
  letters: 0,
  meaning: 0,
  outlet: 0,
  date: 0,
  recency: 0,
};

/** A library of three ferries with two passages each, and a searcher that finds all of them, in order. */
async function prepare(input: readonly string[] = []) {
  const furniture = { kind: 'furniture' as const, text: 'Share' };
  const library = await createStockedLibrary(
    ['a', 'b', 'c'].map((id) => ({ id, title: `Ferry ${id}`, parts: ['One.', furniture, `Two of ${id}.`] })),
  );
  const found: Evidence[] = [];
  const articles = await library.articles.list();
  for await (const batch of library.passages.all()) {
    for (const passage of batch) {
      const article = articles.find(({ id }) => id === passage.articleId);
      if (article !== undefined) found.push({ passage, article, score: 2 - found.length / 3, signals });
    }
  }
  const calls: { readonly text: string; readonly limits: SearchLimits }[] = [];
  const searcher: Searcher = {
    async search({ text }, limits) {
      calls.push({ text, limits });
      const evidence = text === 'nothing' ? [] : found.slice(0, limits.passages);
      return {
        evidence,
        get query(): never {
          throw new Error('unexpected');
        },
        get index(): never {
          throw new Error('unexpected');
        },
      };
    },
  };
  return {
    ...createCli({ input, app: { searcher: async () => searcher, library: async () => library } }),
    calls,
  };
}

const hitsOf = (output: string) => JSON.parse(output).hits;

describe('search', () => {
  it('prints the best passage of each article, best first', async () => {
    const { run } = await prepare();
    const { code, output } = await run('search', '--json', 'ferry');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      id: '1',
      hits: [
        { article: 'a', passage: 'a#1', score: 2 },
        { article: 'b', passage: 'b#1', score: 1.3333 },
        { article: 'c', passage: 'c#1', score: 0.6667 },
      ],
      ms: expect.any(Number),
    });
  });

  it('prints every passage where that is wanted', async () => {
    const { run, calls } = await prepare();
    const { output } = await run('search', '--json', '--passages', '--limit', '3', 'ferry');
    expect(hitsOf(output)).toMatchObject([{ passage: 'a#1' }, { passage: 'a#2' }, { passage: 'b#1' }]);
    expect(calls.map(({ limits }) => limits)).toEqual([{ passages: 3 }]);
  });

  it.each([1, 2, 3])('finds %i articles, however many passages the best ones have', async (limit) => {
    const { run } = await prepare();
    const { output } = await run('search', '--json', '--limit', String(limit), 'ferry');
    expect(hitsOf(output)).toHaveLength(limit);
  });

  it.each(['0', '-1', '1001', '2.5', 'many'])('does not take %o for a limit', async (limit) => {
    const { run } = await prepare();
    const { code, errors } = await run('search', '--limit', limit, 'ferry');
    expect(code).toBe(2);
    expect(errors).toMatch(/Give a whole number from 1 to 1000\./u);
  });

  it('searches for lines in turn', async () => {
    const { run, calls } = await prepare(['ferry\n{"id":"q2","text":"nothing"}\n']);
    const { output } = await run('search', '--json');
    expect(
      output
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['1', 'q2']);
    expect(calls.map(({ text }) => text)).toEqual(['ferry', 'nothing']);
  });

  it('shows people the passages under their articles', async () => {
    const { run } = await prepare();
    const { output } = await run('search', '--limit', '1', 'ferry');
    expect(output).toBe('Ferry a\n> One.\na#1, paragraph 1\n');
  });

  it('says so where nothing is found', async () => {
    const { run } = await prepare();
    expect((await run('search', 'nothing')).output).toBe(
      'Nothing was found.\n\nOther words may find more.\n',
    );
  });
});
