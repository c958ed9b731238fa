import type { WordingIndex } from './create-wording-index.ts';

/** Words of a wording that stand in a text one after the other, as in the wording. */
export interface Run {
  readonly text: number;
  /** The first of them in the text. */
  readonly at: number;
  /** The first of them in the wording. */
  readonly from: number;
  readonly length: number;
}

/** A word that stands more often starts no run: there is a rarer one in any wording that can be told. */
const MOST_OCCURRENCES = 20_000;

/**
 * The longest runs of a wording in the texts of an index, longest first, none part of another.
 *
 * @param wording numbers of words in the index, -1 for words that stand nowhere
 * @param least how many words a run has
 */
export function findRuns(wording: readonly number[], index: WordingIndex, least: number): readonly Run[] {
  const runs: Run[] = [];
  const seen = new Set<string>();
  wording.forEach((number, from) => {
    if (number < 0 || index.countOf(number) > MOST_OCCURRENCES) return;
    for (const { text, at } of index.occurrencesOf(number)) {
      const diagonal = `${text} ${at - from}`;
      if (seen.has(`${diagonal} ${from}`)) continue;
      const run = extend(wording, index, { text, at, from });
      for (let inside = run.from; inside < run.from + run.length; inside++) seen.add(`${diagonal} ${inside}`);
      if (run.length >= least) runs.push(run);
    }
  });
  return runs.toSorted(
    (one, other) => other.length - one.length || one.text - other.text || one.at - other.at,
  );
}

function extend(
  wording: readonly number[],
  { texts }: WordingIndex,
  { text, at, from }: Omit<Run, 'length'>,
): Run {
  const words = texts[text]?.words ?? new Int32Array();
  let before = 0;
  while (from - before > 0 && at - before > 0 && wording[from - before - 1] === words[at - before - 1])
    before++;
  let length = 1;
  while (
    from + length < wording.length &&
    at + length < words.length &&
    wording[from + length] === words[at + length]
  )
    length++;
  return { text, at: at - before, from: from - before, length: length + before };
}
