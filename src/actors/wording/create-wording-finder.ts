import type { Library } from '../../library/library.ts';
import { createWordingIndex, type WordingIndex, type WordingSource } from './create-wording-index.ts';
import { matchWording } from './match-wording.ts';
import type { WordingMatch } from './wording-match.ts';

/** Finds given words in the articles. */
export interface WordingFinder {
  find(given: string): Promise<WordingMatch>;
}

/** Finds words in a library, see `matchWording`. All texts are read for the first search and again when the library has changed. */
export function createWordingFinder(library: Pick<Library, 'articles' | 'revision'>): WordingFinder {
  let known: { readonly revision: number; readonly index: Promise<WordingIndex> } | undefined;

  const readTexts = async (): Promise<readonly WordingSource[]> => {
    const sources: WordingSource[] = [];
    for (const { id } of await library.articles.list()) {
      const article = await library.articles.read(id);
      if (article !== undefined) sources.push({ id, text: article.text });
    }
    return sources;
  };

  return {
    async find(given) {
      const revision = await library.revision();
      if (known?.revision !== revision) known = { revision, index: readTexts().then(createWordingIndex) };
      return matchWording(given, await known.index);
    },
  };
}
