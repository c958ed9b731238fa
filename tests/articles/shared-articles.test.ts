import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBlockFaults } from './support/list-block-faults.ts';
import { readOne } from './support/read-all.ts';

const folder = resolve(import.meta.dirname, '../../../shared/articles');

/** Which blocks are something else than a paragraph, by their number from 0; and how many there are. */
const expected = [
  { name: '000.txt', blocks: 37, title: null, other: { 10: 'heading', 35: 'furniture', 36: 'furniture' } },
  { name: '001.txt', blocks: 11, title: 0, other: { 0: 'heading', 10: 'comment' } },
  {
    name: '002.txt',
    blocks: 54,
    title: 1,
    other: { 0: 'furniture', 1: 'heading', 52: 'credit', 53: 'furniture' },
  },
  {
    name: '003.txt',
    blocks: 39,
    title: 0,
    other: {
      0: 'heading',
      4: 'caption',
      5: 'caption',
      6: 'credit',
      13: 'caption',
      14: 'caption',
      15: 'credit',
      35: 'credit',
      36: 'furniture',
      37: 'furniture',
      38: 'furniture',
    },
  },
  { name: '004.txt', blocks: 16, title: null, other: {} },
];

describe.skipIf(!existsSync(folder))('readArticles, on articles as they were saved (needs ../shared)', () => {
  it.each(expected)(
    'labels what the page of $name left around it',
    async ({ name, blocks, title, other }) => {
      const article = await readOne(resolve(folder, name));
      const kinds = article.blocks.map(({ kind }, index) => [index, kind] as const);
      expect(Object.fromEntries(kinds.filter(([, kind]) => kind !== 'paragraph'))).toEqual(other);
      expect(article.blocks).toHaveLength(blocks);
      const headline = title === null ? undefined : article.blocks[title];
      expect(article.title).toBe(
        headline === undefined ? null : article.text.slice(headline.start, headline.end),
      );
    },
  );

  it.each(expected)('knows nothing else about $name, which says nothing else', async ({ name }) => {
    const { outlet, authors, published, url } = await readOne(resolve(folder, name));
    expect({ outlet, authors, published, url }).toEqual({
      outlet: null,
      authors: [],
      published: null,
      url: null,
    });
  });

  it.each(expected)('keeps the text of $name to the letter', async ({ name }) => {
    const article = await readOne(resolve(folder, name));
    expect(article.text).toBe(readFileSync(resolve(folder, name), 'utf8'));
    expect(listBlockFaults(article)).toEqual([]);
  });
});
