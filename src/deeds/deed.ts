/** Somebody or something in a sentence: a noun with what stands before it. Offsets are UTF-16 code units into the sentence. */
export interface NounGroup {
  readonly start: number;
  readonly end: number;
  /** Indexes of its units, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** What it is of: the stems, under their base forms, of its noun or the last word of its name; several for "Biden and Harris". */
  readonly heads: readonly string[];
  /** Stems of the nouns, names and adjectives before the noun, and of a name's words before the last; articles, numbers and limits are left out. */
  readonly modifiers: readonly string[];
  /** Stems of all names in it, those behind "of" included; days and months are none. */
  readonly names: readonly string[];
  /** Whether "the", "this", a genitive or the like tells that a certain one is meant. */
  readonly isDefinite: boolean;
  /** Whether its (last) word is a name’s. */
  readonly isName: boolean;
  /** A pronoun, in lower case: "he"; `null` for all others. */
  readonly pronoun: string | null;
}

/** What stands behind a verb with a preposition: "in Warsaw", "by Israel". */
export interface Complement {
  /** In lower case. */
  readonly preposition: string;
  readonly group: NounGroup;
}

/**
 * How far a deed is told as done. `done`: as having been done, or being so; `agreed` and `refused`: somebody has said they will, or will not; `open`: everything
 * else: planned, wanted, asked for, possible, feared, made to depend on something.
 */
export type Stance = 'done' | 'agreed' | 'refused' | 'open';

/** What one verb of a sentence tells: who does what to whom. */
export interface Deed {
  /** The stem of the verb under its base form, with its particle: `carry off`; `be` where the verb only links. */
  readonly verb: string;
  /** Where the verb stands, with its auxiliaries. */
  readonly start: number;
  readonly end: number;
  /** Who does it: behind "by" in the passive; `null` where the sentence does not tell. */
  readonly doer: NounGroup | null;
  /** To whom or what it is done; what something is, where the verb only links. */
  readonly object: NounGroup | null;
  /** In order. */
  readonly complements: readonly Complement[];
  readonly stance: Stance;
  readonly isNegated: boolean;
  /** Whether its clause leans on no other: it is not inside "that …", "who …", "after …". */
  readonly isMain: boolean;
  /** Where its clause starts and ends, as far as it was read. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
}
