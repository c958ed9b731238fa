import type { DateMention } from '../retrieval/read-dates.ts';
import type { Account } from './account.ts';
import type { Wording } from './wording.ts';

/** A sentence of an article, ready for comparing what it tells with what another article's tells. */
export interface Telling {
  readonly wording: Wording;
  /** What each of its verbs tells. */
  readonly accounts: readonly Account[];
  /** Every date it names, counted from the day its article came out. */
  readonly dates: readonly DateMention[];
  /** Stems of its names, days and months left out. */
  readonly names: readonly string[];
  /** When its article came out, ISO 8601, as exact as it is known; `null` if it is not. */
  readonly published: string | null;
}
