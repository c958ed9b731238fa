import type { Deed, NounGroup } from '../deeds/deed.ts';
import type { DateMention } from '../retrieval/read-dates.ts';
import type { Figure } from './figure.ts';
import type { Wording } from './wording.ts';

/** A number with what it counts in one verb's telling. */
export interface CountedFigure {
  readonly figure: Figure;
  readonly group: NounGroup;
  /** `doer`, `object`, or the preposition it stands behind. */
  readonly slot: string;
}

/** What one verb of an article's sentence tells, ready for comparing with what another article's tells. */
export interface Account {
  readonly deed: Deed;
  /** Verbs that tell the same share one, see `verb-kinds.ts`; what is said of those who "die" is what is said of those who are "killed". */
  readonly kind: string;
  readonly doer: NounGroup | null;
  readonly object: NounGroup | null;
  /** Whether it is told as being so: neither "not", nor "refused", nor "rejected" where others accept; two of them make it so again. */
  readonly isSo: boolean;
  readonly figures: readonly CountedFigure[];
  /** When it happened; `null` where the sentence does not date it. */
  readonly date: DateMention | null;
  /** Every date of its sentence. */
  readonly dates: readonly DateMention[];
  /** Stems of the names about it: of its sentence, the one before it and its article's title. */
  readonly around: readonly string[];
  readonly wording: Wording;
  readonly published: string | null;
}
