/** What a passage is made of: the article itself, or something around it that is labelled when it is cited. */
export type PassageKind = 'article' | 'caption' | 'credit' | 'comment';

/**
 * An interval of an article's text made of whole paragraphs of one kind (long paragraphs: of whole sentences), about 40 to
 * 120 words; `text === article.text.slice(start, end)`.
 */
export interface Passage {
  /** `<article id>#<number of its first paragraph>`; further passages of one long paragraph add `.2`, `.3` … */
  readonly id: string;
  readonly articleId: string;
  readonly kind: PassageKind;
  /** UTF-16 offsets into the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The paragraphs it holds. Paragraphs are counted from 1 over all blocks but furniture. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, in hexadecimal: tells whether a passage cited earlier has changed since. */
  readonly sha256: string;
}
