/**
 * What a command answers: a small document that any surface can show. All text in it is plain: whatever a surface gives a meaning to (markdown,
 * mentions, links, control characters) is data here, and the surface escapes it. A link appears only where a field is made for one.
 */
export interface Reply {
  /** Decides how it looks: an answer, words that may be one, and a refusal must be told apart at a glance. */
  readonly tone: 'answer' | 'uncertain' | 'refusal' | 'plain' | 'error';
  readonly blocks: readonly ReplyBlock[];
  /** What can be done next, most useful first: buttons where a surface has them. */
  readonly actions?: readonly Action[];
  /** What makes the same reply again, where the command as it was given would not: what it leant on may be gone by then. */
  readonly again?: Pick<Action, 'command' | 'values'>;
  /** Ways on of which one is chosen, such as the sections of a profile: a select menu where a surface has them. */
  readonly menu?: ActionMenu;
}

export type ReplyBlock =
  | HeadingBlock
  | TextBlock
  | QuoteBlock
  | ComparisonBlock
  | ListBlock
  | CitationsBlock
  | CopyBlock
  | ImageBlock
  | FileBlock
  | NoteBlock;

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
  /** Outlet and date, for surfaces that show the list of articles far away from it or not at all. */
  readonly origin?: string;
  /** The part of the text that is meant, in UTF-16 code units of it; all of it where this is left out. */
  readonly highlight?: { readonly start: number; readonly end: number };
  /** The words in the text that answer, in UTF-16 code units of it, in order and apart; shown in bold, in place of a highlight. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
}

/** Two wordings laid side by side, word by word. */
export interface ComparisonBlock {
  readonly kind: 'comparison';
  readonly pieces: readonly ComparisonPiece[];
}

/** Words that both wordings have, that only the given one has, or only the source. */
export interface ComparisonPiece {
  readonly in: 'both' | 'given' | 'source';
  readonly text: string;
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

/** Text to be copied as it is, such as a reference. */
export interface CopyBlock {
  readonly kind: 'copy';
  readonly text: string;
}

/** A picture, where the surface can show one; elsewhere its description. */
export interface ImageBlock {
  readonly kind: 'image';
  /** A file name ending in `.png`. */
  readonly name: string;
  readonly png: Uint8Array;
  /** What it shows, for those who cannot see it: at most 1,000 characters. */
  readonly description: string;
}

/** Something to keep, such as a bibliography. */
export interface FileBlock {
  readonly kind: 'file';
  readonly name: string;
  readonly text: string;
}

/** Small print: mode, dates, what to do next. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}

/** A command to run next, with all it takes. */
export interface Action {
  /** At most 38 characters. */
  readonly label: string;
  /** The name of the command. */
  readonly command: string;
  /** Its options, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether it is the one that most people want. */
  readonly isMain?: true;
  /** Whether its reply takes the place of the one it stands below, as the next page of a list does. */
  readonly isInPlace?: true;
}

/** Actions of which one is chosen; up to 25. */
export interface ActionMenu {
  /** What is chosen, in a few words. */
  readonly label: string;
  readonly choices: readonly Action[];
}
