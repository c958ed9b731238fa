import type { Article } from './article.ts';

/** What is known about an article besides its text. */
export type Metadata = Pick<Article, 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'briefOf'>;
