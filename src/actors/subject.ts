import type { NounPhrase } from './noun-phrase.ts';

/** The subject of a verb, with where its clause starts: what stands in apposition to it belongs to the clause. */
export interface Subject extends NounPhrase {
  readonly clauseFrom: number;
}
