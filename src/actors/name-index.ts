import type { Name } from './name.ts';
import type { NameMention } from './name-mention.ts';

/** The names of an article by where they stand. */
export interface NameIndex {
  /** Who is meant by each mention; those that may mean several are not in it. In order of the text. */
  readonly links: ReadonlyMap<NameMention, Name>;
  /** The mention that covers an offset, titles included; `null` if none does. */
  mentionAt(offset: number): NameMention | null;
}
