/**
 * What a stretch of an article's text is, which decides whether and how it is used:
 *
 * - `paragraph` and `heading` are the article's own voice; headings are shown with what follows them.
 * - `caption`, `credit` and `comment` (a reader's) are indexed, labelled as such and ranked below the article.
 * - `furniture` (navigation, share bars, comment forms, front matter) is never indexed.
 */
export type BlockKind = 'heading' | 'paragraph' | 'caption' | 'credit' | 'comment' | 'furniture';

/** One interval of an article's text, in UTF-16 code units, `end` exclusive, without surrounding white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}
