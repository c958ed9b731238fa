import type { Article } from './article.ts';

/** The article out of a web page. */
export interface ExtractedPage
  extends Pick<Article, 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'blocks'> {
  /** The blocks with a blank line between each two. Furniture and the repeated headline are left out. */
  readonly text: string;
  /** The article's own voice alone: its paragraphs and headings, without captions, credits and comments. */
  readonly body: string;
  /** Whether the page says that more of it is for subscribers only. */
  readonly isBeginning: boolean;
  /** What is to be said of where the text comes from, in a sentence; `null` where it is what the page shows as its article. */
  readonly note: string | null;
}
