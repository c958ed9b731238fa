import type { ArticleReader } from '../answers/list-candidates.ts';
import type { Corpus } from '../retrieval/corpus.ts';
import { areContrasted } from './are-contrasted.ts';

/** Whether the articles of a library set two words, given by their stems, against each other as different things: "hostages for prisoners". */
export type ContrastFinder = (left: string, right: string, corpus: Corpus) => Promise<boolean>;

/** In passages, which are there without function words, the two stand so near each other. */
const NEAR = 2;
/** So many passages that have both are read. */
const MOST_READ = 20;

/** Makes a finder that remembers what it found as long as the library stays as it is. */
export function createContrastFinder(reader: ArticleReader): ContrastFinder {
  const known = new WeakMap<Corpus, Map<string, Promise<boolean>>>();

  const find = async (left: string, right: string, corpus: Corpus): Promise<boolean> => {
    for (const article of articlesWithBoth(left, right, corpus)) {
      const read = await reader.read(article);
      if (read !== undefined && areContrasted(left, right, read.sentences)) return true;
    }
    return false;
  };

  return async (left, right, corpus) => {
    const found = known.get(corpus) ?? new Map<string, Promise<boolean>>();
    known.set(corpus, found);
    const key = [left, right].toSorted().join(' ');
    const settled = found.get(key) ?? find(left, right, corpus);
    found.set(key, settled);
    return settled;
  };
}

function articlesWithBoth(left: string, right: string, corpus: Corpus): readonly string[] {
  const { vocabulary, passages, articles } = corpus;
  const [one, other] = [vocabulary.findTerm(left), vocabulary.findTerm(right)];
  if (one === undefined || other === undefined) return [];
  const near = passages.filter(({ words }) =>
    words.some((word, at) => {
      const counterpart = { [one]: other, [other]: one }[vocabulary.termOf(word)];
      return (
        counterpart !== undefined &&
        words.subarray(at + 1, at + 1 + NEAR).some((next) => vocabulary.termOf(next) === counterpart)
      );
    }),
  );
  const ids = near.slice(0, MOST_READ).flatMap(({ article }) => articles[article]?.entry.id ?? []);
  return [...new Set(ids)];
}
