/** What bears a name, as far as it is known: whom "he" and "she" can mean, and what "they" and "it". */
export type NameKind = 'man' | 'woman' | 'person' | 'group' | 'place';

/** A name in a text. */
export interface FoundName {
  /** As it is written there. */
  readonly text: string;
  /** UTF-16 offset into the text. */
  readonly start: number;
  /** `null` where it is not known. */
  readonly kind: NameKind | null;
}

/** Tells names from other words, and what bears them. Both find them in order. */
export interface NameSense {
  /** In what somebody typed, with or without capitals. */
  findInQuestion(text: string): Promise<readonly FoundName[]>;
  /** In what was quoted. */
  findInQuote(text: string): readonly FoundName[];
}
