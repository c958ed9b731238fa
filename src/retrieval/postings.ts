/** BM25's two parameters: how soon further occurrences of a term stop counting, and how much length is normalised. */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
}

/** What is known of a whole library where only part of it is indexed. */
export interface LibraryStatistics {
  /** How many passages the library has. */
  readonly passages: number;
  /** In how many of them a term occurs; `undefined` where that was not counted. */
  frequencyOf(term: number): number | undefined;
}

/** How units are scored. */
export interface Scoring extends Bm25 {
  /** Frequencies are the library's rather than those among the units. */
  readonly library?: LibraryStatistics | undefined;
}

/** One of the terms that may stand for what is searched for, and how much an occurrence of it counts: 1 for the very term. */
export interface TermChoice {
  readonly term: number;
  readonly share: number;
}

/** One thing searched for. Its choices are counted together, as if they were one term. */
export interface SearchTerm {
  readonly choices: readonly TermChoice[];
  readonly weight: number;
}

/** An inverted index over units of text (articles, passages, leads), each a sequence of term ids. */
export interface Postings {
  readonly units: number;
  /** In how many units a term occurs. */
  frequency(term: number): number;
  /** How much a term tells that occurs in `frequency` units: ln(1 + (N − n + ½) / (n + ½)), never negative (Lucene's form). */
  idf(frequency: number): number;
  /**
   * Robertson's BM25 of every unit: Σ weight · idf · tf (k1 + 1) / (tf + k1 (1 − b + b · length / mean length)), where tf sums
   * what the choices of a search term count for.
   * @returns one score per unit, 0 where no term occurs
   */
  score(query: readonly SearchTerm[]): Float32Array;
}

const MOST_COUNTED = 255;

/**
 * Builds the inverted index.
 *
 * @param units the term ids of each unit; a negative id is passed over
 * @param terms how many terms there are: every id is below
 */
export function buildPostings(
  units: readonly ArrayLike<number>[],
  terms: number,
  { k1, b, library }: Scoring,
): Postings {
  const { starts, members, counts, lengths } = invert(units, terms);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, units.length);
  const norms = lengths.map((length) => k1 * (1 - b + (b * length) / Math.max(1, mean)));
  const tfs = new Float32Array(units.length);

  /** Adds up what the choices count for in `tfs`, and says in which units; `tfs` must be zeroed there afterwards. */
  const gather = (choices: readonly TermChoice[]): Uint32Array => {
    const found: number[] = [];
    for (const { term, share } of choices) {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at++) {
        const unit = members[at] ?? 0;
        const tf = tfs[unit] ?? 0;
        if (tf === 0) found.push(unit);
        tfs[unit] = tf + share * (counts[at] ?? 0);
      }
    }
    return Uint32Array.from(found);
  };

  const all = Math.max(units.length, library?.passages ?? 0);
  const idf = (frequency: number) => Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
  const frequencyHere = (term: number) => (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  const frequencyOf = (term: number) => library?.frequencyOf(term) ?? frequencyHere(term);
  /** Of choices that are counted together: those found here, or more if the library is known to have more. */
  const together = (choices: readonly TermChoice[], found: number) =>
    Math.max(found, ...choices.map(({ term }) => library?.frequencyOf(term) ?? 0));

  return {
    units: units.length,
    frequency: frequencyOf,
    idf,
    score(query) {
      const scores = new Float32Array(units.length);
      for (const { choices, weight } of query) {
        const found = gather(choices);
        const full = weight * idf(together(choices, found.length)) * (k1 + 1);
        for (const unit of found) {
          const tf = tfs[unit] ?? 0;
          scores[unit] = (scores[unit] ?? 0) + (full * tf) / (tf + (norms[unit] ?? 0));
          tfs[unit] = 0;
        }
      }
      return scores;
    },
  };
}

interface Inverted {
  /** Where each term's members begin; one more than there are terms. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  readonly counts: Uint8Array;
  readonly lengths: Float32Array;
}

function invert(units: readonly ArrayLike<number>[], terms: number): Inverted {
  const lengths = new Float32Array(units.length);
  const starts = new Uint32Array(terms + 1);
  const seenIn = new Int32Array(terms).fill(-1);
  forEachTerm(units, (term, unit) => {
    lengths[unit] = (lengths[unit] ?? 0) + 1;
    if (seenIn[term] === unit) return;
    seenIn[term] = unit;
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const total = starts[terms] ?? 0;
  const members = new Uint32Array(total);
  const counts = new Uint8Array(total);
  const next = starts.slice();
  seenIn.fill(-1);
  forEachTerm(units, (term, unit) => {
    if (seenIn[term] !== unit) {
      seenIn[term] = unit;
      members[next[term] ?? 0] = unit;
      next[term] = (next[term] ?? 0) + 1;
    }
    const at = (next[term] ?? 1) - 1;
    counts[at] = Math.min(MOST_COUNTED, (counts[at] ?? 0) + 1);
  });
  return { starts, members, counts, lengths };
}

function forEachTerm(units: readonly ArrayLike<number>[], visit: (term: number, unit: number) => void): void {
  units.forEach((unit, number) => {
    for (let at = 0; at < unit.length; at++) {
      const term = unit[at] ?? -1;
      if (term >= 0) visit(term, number);
    }
  });
}
