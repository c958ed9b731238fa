/** Words taken from an article: `text === article.text.slice(start, end)`. */
export interface Quote {
  readonly text: string;
  readonly articleId: string;
  /** UTF-16 offsets into the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The number of the paragraph it stands in, counted from 1 over all blocks but furniture. */
  readonly paragraph: number;
}
