/**
 * What a command answers: a small document that any surface can show. All text in it is plain: whatever a surface gives a meaning to (markdown,
 * mentions, links, control characters) is data here, and the surface escapes it. A link appears only where a field is made for one.
 */
export interface Reply {
  /** Decides how it looks: an answer and a refusal must be told apart at a glance. */
  readonly tone: 'answer' | 'refusal' | 'plain' | 'error';
  readonly blocks: readonly ReplyBlock[];
}

export type ReplyBlock = HeadingBlock | TextBlock | QuoteBlock | ListBlock | CitationsBlock | NoteBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
}

/** A paragraph. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
}

/** Words of an article, shown exactly and set apart from everything that is ours. */
export interface QuoteBlock {
  readonly kind: 'quote';
  /** What leads in to it: who is speaking, or that the article says so. Empty on a page of the article itself. */
  readonly lead: string;
  readonly text: string;
  /** The number under which it is cited; `null` where it is not part of an answer. */
  readonly number: number | null;
  /** The passage it stands in, for looking it up again. */
  readonly passageId: string;
  /** Where it stands: paragraph, and what it is if not the article's own text. */
  readonly place: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly text: string;
  /** Shown smaller, behind or below. */
  readonly detail: string | null;
  /** The address of an article that the item is about. */
  readonly url: string | null;
}

/** The articles that numbered quotes were taken from, in order of their numbers. */
export interface CitationsBlock {
  readonly kind: 'citations';
  readonly items: readonly CitationItem[];
}

export interface CitationItem {
  readonly number: number;
  /** Title, outlet, date, as far as they are known. */
  readonly text: string;
  /** The article's own address. */
  readonly url: string | null;
}

/** Small print: mode, dates, what to do next. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}
