import type { BibliographicItem } from './bibliographic-item.ts';
import { type ReferencedArticle, toBibliographicItem } from './to-bibliographic-item.ts';

const LONGEST = 40;

/**
 * Articles as items of one bibliography, in the order given. Their keys are made of their ids: small letters of the Latin alphabet, digits and
 * hyphens, which every reference manager takes; a number keeps apart those that would be alike.
 */
export function keyReferences(articles: readonly ReferencedArticle[]): readonly BibliographicItem[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const key = firstFree(keyOf(article.id), taken);
    taken.add(key);
    return toBibliographicItem(article, key);
  });
}

function keyOf(id: string): string {
  const plain = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, LONGEST);
  return /^[a-z]/u.test(plain) ? plain : `article-${plain}`.replace(/-$/u, '');
}

function firstFree(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number++;
  return `${key}-${number}`;
}
