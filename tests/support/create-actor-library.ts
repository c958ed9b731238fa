import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { Library } from '../../src/library/library.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { buildArticle } from './build-article.ts';
import type { ShelvedArticle } from './create-stocked-library.ts';
import { createTestRecogniser } from './create-test-recogniser.ts';

/** A library in memory that holds some articles with who acts in them, as the built-in recogniser finds it. */
export async function createActorLibrary(articles: readonly ShelvedArticle[]): Promise<Library> {
  const library = createMemoryLibrary();
  const recogniser = await createTestRecogniser();
  for (const { parts = [], ...known } of articles) {
    const article = buildArticle(parts, { source: `${known.id}.txt`, ...known });
    const passages = splitPassages(article);
    await library.articles.save({
      article,
      origin: { file: `/news/${article.source}`, root: '/news' },
      passages,
      vectors: passages.map(() => Float32Array.of(1, 0)),
      embedderId: 'double-1',
      recognition: { ...(await recogniser.recognise(article)), recogniser: recogniser.id },
    });
  }
  return library;
}
