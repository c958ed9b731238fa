import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/** Makes an article of its parts. */
export function createArticle(parts: Omit<Article, 'sha256'>): Article {
  return { ...parts, sha256: createHash('sha256').update(parts.text, 'utf8').digest('hex') };
}
