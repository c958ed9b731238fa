import type { Passage } from '../passages/passage.ts';

/** A passage under the label its vector carries in the vector index. */
export interface StoredPassage extends Passage {
  /** Counted up from 1 and never used again. */
  readonly label: number;
}

/** A passage that is no longer in the library, so that a citation of it can say "changed since". */
export interface RetiredPassage {
  readonly id: string;
  readonly articleId: string;
  readonly sha256: string;
  readonly text: string;
  /** ISO 8601. */
  readonly retiredAt: string;
}

/** The passages of a library. */
export interface PassageStore {
  /**
   * Every passage, article by article in order of id (by code points), passages in order of text; in batches, so that
   * memory stays small. Shows the library as it was when reading began, whatever is saved meanwhile.
   */
  all(): AsyncIterable<readonly StoredPassage[]>;
  /** Passages by id, in the order asked for; unknown ids are left out. */
  read(ids: readonly string[]): Promise<readonly StoredPassage[]>;
  /**
   * Passages that hold any of some terms, in their text or their article's title and in any form of the words, those with more and rarer ones first. A
   * term of several words is found where they follow each other.
   *
   * @param terms as people write them; nothing in them is understood as an operator
   * @param count how many at most
   */
  find(terms: readonly string[], count: number): Promise<readonly StoredPassage[]>;
  /** How many passages hold a term, as `find` understands it. */
  frequency(term: string): Promise<number>;
  /** Passages by label, in the order asked for; unknown labels are left out. */
  labelled(labels: readonly number[]): Promise<readonly StoredPassage[]>;
  /** The passages of an article in order of text; none for an unknown one. */
  ofArticle(articleId: string): Promise<readonly StoredPassage[]>;
  /** Former passages under an id, newest first; one that was there several times is listed once. */
  retired(id: string): Promise<readonly RetiredPassage[]>;
}
