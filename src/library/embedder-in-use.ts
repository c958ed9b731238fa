import type { ArticleEntry } from './article-store.ts';

/** The embedder that the vectors of most articles come from; `null` where there are none. */
export function embedderInUse(articles: readonly Pick<ArticleEntry, 'embedderId'>[]): string | null {
  const counts = new Map<string, number>();
  for (const { embedderId } of articles) counts.set(embedderId, (counts.get(embedderId) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
