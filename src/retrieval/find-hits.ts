import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';
import type { Searcher } from './searcher.ts';

/** What to search for. */
export interface HitWish {
  readonly question: Question;
  /** How many hits at most. */
  readonly limit: number;
  /** Whether every passage is a hit of its own; otherwise only the best one of each article. */
  readonly isByPassage: boolean;
  /** Only passages of this article. */
  readonly articleId?: string;
}

/** Articles have several good passages each; asking for so many more at first mostly saves asking again. */
const PASSAGES_PER_ARTICLE = 4;

/** Searches, best first. */
export async function findHits(
  searcher: Searcher,
  { question, limit, isByPassage, articleId }: HitWish,
): Promise<readonly Evidence[]> {
  const scope = articleId === undefined ? {} : { articleId };
  if (isByPassage) return (await searcher.search(question, { ...scope, passages: limit })).evidence;
  for (let passages = limit * PASSAGES_PER_ARTICLE; ; passages *= PASSAGES_PER_ARTICLE) {
    const { evidence } = await searcher.search(question, { ...scope, passages });
    const best = bestOfEach(evidence);
    if (best.length >= limit || evidence.length < passages) return best.slice(0, limit);
  }
}

function bestOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = new Map<string, Evidence>();
  for (const found of evidence) {
    if (!best.has(found.article.id)) best.set(found.article.id, found);
  }
  return [...best.values()];
}
