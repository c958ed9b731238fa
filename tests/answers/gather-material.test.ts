import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { gatherMaterial, gatherWhole } from '../../src/answers/gather-material.ts';
import { createSearchable } from '../support/create-searchable.ts';

const askedAt = new Date('2026-03-01T12:00:00Z');

async function open() {
  const searchable = await createSearchable([
    {
      id: 'ferry',
      title: 'Ferry sinks',
      published: '2026-02-27',
      parts: [
        { kind: 'heading', text: 'At sea' },
        'The ferry sank on Friday. Nobody was hurt.',
        { kind: 'caption', text: 'The ferry before it sank.' },
      ],
    },
    { id: 'volcano', title: 'Volcano wakes', parts: ['The volcano smoked. Villages were cleared.'] },
  ]);
  return { searcher: searchable.searcher, articles: createArticleReader(searchable.library) };
}

describe('gatherMaterial', () => {
  it('gives the passages found, with their sentences numbered through', async () => {
    const deps = await open();
    const gathering = { searches: ['When did the ferry sink?'], askedAt, scope: {}, passages: 24 };
    const { material } = await gatherMaterial(gathering, deps);
    const sentences = material.passages.flatMap((passage) => passage.sentences);
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, at) => at + 1));
    expect(sentences.map(({ text }) => text)).toContain('The ferry sank on Friday.');
    expect(material.isWhole).toBe(false);
  });

  it('labels what is not the article itself, and says what stood before', async () => {
    const deps = await open();
    const gathering = { searches: ['ferry'], askedAt, scope: {}, passages: 24 };
    const { material } = await gatherMaterial(gathering, deps);
    const kinds = new Map(material.passages.map(({ kind, sentences }) => [kind, sentences[0]?.text]));
    expect(kinds.get('caption')).toBe('The ferry before it sank.');
    expect(kinds.get('article')).toBe('At sea');
  });

  it('lets each search have a say before any has a second one', async () => {
    const deps = await open();
    const searches = ['ferry sank Friday', 'volcano villages cleared'];
    const { material } = await gatherMaterial({ searches, askedAt, scope: {}, passages: 2 }, deps);
    expect(material.passages.map(({ articleId }) => articleId)).toEqual(['ferry', 'volcano']);
  });

  it('looks into one article where only that is asked', async () => {
    const deps = await open();
    const scope = { articleId: 'volcano' };
    const { material } = await gatherMaterial({ searches: ['ferry'], askedAt, scope, passages: 24 }, deps);
    expect(material.passages.every(({ articleId }) => articleId === 'volcano')).toBe(true);
  });
});

describe('gatherWhole', () => {
  it('gives everything of the articles, captions behind the text', async () => {
    const { articles } = await open();
    const { passages, isWhole } = await gatherWhole(['ferry', 'volcano', 'gone'], articles);
    expect(isWhole).toBe(true);
    expect(passages.map(({ articleId, kind }) => `${articleId} ${kind}`)).toEqual([
      'ferry article',
      'ferry caption',
      'volcano article',
    ]);
    expect(passages.flatMap(({ sentences }) => sentences.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });
});
