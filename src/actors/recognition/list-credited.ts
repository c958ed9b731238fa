import type { Article } from '../../articles/article.ts';
import type { RecognisedActor } from '../../library/recognition.ts';
import type { CuratedIndex } from '../curated-index.ts';
import { foldName } from '../fold-name.ts';
import { findCredits } from './find-credits.ts';

/**
 * Those who made an article, by its credit lines and its metadata. Whoever is also somebody in the article is left out here.
 *
 * @param named the people and bodies the article is about
 */
export function listCredited(
  article: Pick<Article, 'text' | 'blocks' | 'authors' | 'outlet'>,
  named: readonly RecognisedActor[],
  curated: CuratedIndex,
): readonly RecognisedActor[] {
  const taken = new Set(named.flatMap(({ name, forms }) => [name, ...forms]).map(foldName));
  if (article.outlet !== null) taken.add(foldName(article.outlet));
  const credits = Map.groupBy(findCredits(article, curated), ({ name }) => foldName(name));
  const found = [...credits].flatMap(([key, own]): readonly RecognisedActor[] => {
    const [first] = own;
    if (first === undefined || taken.has(key)) return [];
    const mentions = own.map(({ start, end, paragraph }) => ({ start, end, paragraph }));
    return [
      { name: first.name, kind: first.kind, gender: null, forms: [], mentions, descriptions: [], roles: [] },
    ];
  });
  const authors = article.authors.filter((author) => {
    const key = foldName(author);
    const isBody = curated.find(author)?.kind !== 'person' && curated.find(author) !== undefined;
    return !credits.has(key) && !taken.has(key) && !isBody && key.includes(' ');
  });
  return [...found, ...new Set(authors)].map((one) =>
    typeof one === 'string'
      ? { name: one, kind: 'reporter', gender: null, forms: [], mentions: [], descriptions: [], roles: [] }
      : one,
  );
}
