import type { ArticleEntry } from '../../src/library/article-store.ts';
import type { CorpusArticle } from '../../src/retrieval/corpus.ts';

/** An article of a corpus that has no words. */
export function buildCorpusArticle(known: Partial<ArticleEntry> = {}): CorpusArticle {
  return {
    entry: {
      id: 'a1',
      source: 'a1.txt',
      title: null,
      outlet: null,
      authors: [],
      published: null,
      url: null,
      sha256: '',
      origin: { file: '/news/a1.txt', root: '/news' },
      addedAt: '2024-01-01T00:00:00Z',
      passages: 0,
      embedderId: 'double-1',
      ...known,
    },
    title: new Int32Array(0),
    from: 0,
    to: 0,
  };
}
