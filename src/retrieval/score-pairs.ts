import type { Corpus, CorpusPassage } from './corpus.ts';
import type { Postings } from './postings.ts';
import type { Query } from './query.ts';

/**
 * For each passage, the sum over the question's neighbouring words that the passage or its article's title has side by side, too, of the lower idf of the two.
 *
 * @param pool positions of passages
 */
export function scorePairs(
  corpus: Corpus,
  postings: Postings,
  query: Query,
  pool: readonly number[],
): Float32Array {
  const { vocabulary } = corpus;
  const terms = query.words.map(({ search }) => search.choices[0]?.term);
  const pairs = new Map<number, number>();
  const keyOf = (left: number, right: number) => left * vocabulary.terms + right;
  for (let at = 1; at < terms.length; at++) {
    const left = terms[at - 1];
    const right = terms[at];
    if (left === undefined || right === undefined || left === right) continue;
    const idf = Math.min(postings.idf(postings.frequency(left)), postings.idf(postings.frequency(right)));
    pairs.set(keyOf(left, right), idf);
  }
  const scoreOf = ({ article, words }: CorpusPassage) => {
    const found = new Set<number>();
    for (const text of [corpus.articles[article]?.title ?? none, words]) {
      let left = vocabulary.termOf(text[0] ?? -1);
      for (let at = 1; at < text.length; at++) {
        const right = vocabulary.termOf(text[at] ?? -1);
        const key = keyOf(left, right);
        if (pairs.has(key)) found.add(key);
        left = right;
      }
    }
    return [...found].reduce((sum, key) => sum + (pairs.get(key) ?? 0), 0);
  };
  return Float32Array.from(pool, (position) => {
    const passage = corpus.passages[position];
    return pairs.size === 0 || passage === undefined ? 0 : scoreOf(passage);
  });
}

const none = new Int32Array(0);
