import type { LibraryActor } from './library-actor.ts';

/** Who acts in some articles, with what those have of them; those in most of them first. */
export function withinArticles(
  actors: readonly LibraryActor[],
  articleIds: ReadonlySet<string>,
): readonly LibraryActor[] {
  return actors
    .flatMap((actor): readonly LibraryActor[] => {
      const parts = actor.parts.filter(({ articleId }) => articleIds.has(articleId));
      if (parts.length === 0) return [];
      return [
        { ...actor, parts, mentions: parts.reduce((sum, part) => sum + part.actor.mentions.length, 0) },
      ];
    })
    .toSorted((one, other) => countArticles(other) - countArticles(one) || other.mentions - one.mentions);
}

function countArticles({ parts }: LibraryActor): number {
  return new Set(parts.map(({ articleId }) => articleId)).size;
}
