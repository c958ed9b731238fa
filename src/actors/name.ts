import type { Gender } from './gender.ts';
import type { NameMention } from './name-mention.ts';

/** A person, organisation or other bearer of a name in one article. */
export interface Name {
  /** The fullest form the article prints, without titles: "Antony J. Blinken", "Hamas". */
  readonly text: string;
  readonly kind: 'person' | 'other';
  /** What titles and the given name tell, or `null`. */
  readonly gender: Gender | null;
  /** The places that print a form no other bearer shares, in order. Bare surnames that several people bear are not among them. */
  readonly mentions: readonly NameMention[];
}
