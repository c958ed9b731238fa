import { fileURLToPath } from 'node:url';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { isArticleFile } from '../../src/articles/supported-extensions.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Library } from '../../src/library/library.ts';
import { createDoubleEmbedder } from './create-double-embedder.ts';

/** A library in memory that holds the briefs that ship, or the articles of another folder. */
export async function createBriefLibrary(
  folder = fileURLToPath(new URL('../../data/articles', import.meta.url)),
): Promise<Library> {
  const library = createMemoryLibrary();
  const parts = { library, embedder: createDoubleEmbedder(), readArticles, isArticleFile };
  const { failed } = await ingest([folder], parts);
  if (failed.length > 0) throw new Error(`Not all of ${folder} can be read: ${failed[0]?.error}`);
  return library;
}
