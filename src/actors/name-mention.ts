import type { Interval } from '../passages/interval.ts';
import type { Gender } from './gender.ts';

/** One place where an article prints a name. `start` includes titles and roles in capitals ("President Biden"). */
export interface NameMention extends Interval {
  /** Where the name itself starts, behind titles and roles. */
  readonly nameStart: number;
  /** The name’s words without titles and roles: "Antony", "J.", "Blinken". */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** The role right before the name, in lower case: "israeli prime minister"; `null` without one. */
  readonly role: string | null;
  /** Whether a form of address, a title or a role says that this is a person. */
  readonly isTitled: boolean;
  /** Whether "the" stands before it, as before many organisations and no person. */
  readonly hasArticle: boolean;
  /** Whether a noun in small letters follows, so that the name only qualifies it: "the Biden administration", "Arab leaders". */
  readonly isAttributive: boolean;
  /** Whether it opens a sentence, where any word has a capital. */
  readonly opensSentence: boolean;
  /** Whether it is one word that the article also writes in small letters: "People", "Others". */
  readonly isAlsoWord: boolean;
  /** The number of its paragraph, as `listParagraphs` counts. */
  readonly paragraph: number;
}
