import type { Word } from '../../retrieval/read-words.ts';
import type { AliasFinder } from '../alias-finder.ts';
import type { Difference } from '../difference.ts';
import type { Wording } from '../wording.ts';

/** Words of an article as they are shown beside a claim. */
export interface ShownWords {
  readonly wording: Wording;
  /** What is shown with them: the title, who speaks. */
  readonly around: string;
  /** The whole article: names are written out elsewhere in it. */
  readonly articleText: string;
  /** When it came out, as far as the day is known; `null` otherwise. */
  readonly published: Date | null;
}

/** What tells which words may stand for which. */
export interface SlotWords {
  /** Whether a word of either is (part of) a name. */
  readonly isName: (word: Word) => boolean;
  readonly aliasesOf: AliasFinder;
  /** Words that mean the same as a folded word, and words that mean the opposite. */
  readonly relatedTo: (word: string) => {
    readonly same: readonly string[];
    readonly opposite: readonly string[];
  };
}

/** What comes of comparing one kind of slot. */
export interface SlotComparison {
  /** Slots that both have, each filled otherwise. */
  readonly differences: readonly Difference[];
  /** Whether a slot of the claim is filled by nothing that is shown. */
  readonly isMissing: boolean;
}
