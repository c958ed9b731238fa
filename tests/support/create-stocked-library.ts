import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Library } from '../../src/library/library.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { buildArticle, type Part } from './build-article.ts';

/** An article to put on the shelf. */
export interface ShelvedArticle extends Partial<Omit<Article, 'text' | 'blocks' | 'sha256'>> {
  readonly id: string;
  readonly parts?: readonly Part[];
}

/** A library in memory that holds some articles. */
export async function createStockedLibrary(articles: readonly ShelvedArticle[]): Promise<Library> {
  const library = createMemoryLibrary();
  for (const { parts = ['The ferry will run again.'], ...known } of articles) {
    const article = buildArticle(parts, { source: `${known.id}.txt`, ...known });
    const passages = splitPassages(article);
    await library.articles.save({
      article,
      origin: { file: `/news/${article.source}`, root: '/news' },
      passages,
      vectors: passages.map(() => Float32Array.of(1, 0)),
      embedderId: 'double-1',
    });
  }
  return library;
}
