import { alignWording } from './align-wording.ts';
import type { WordingIndex } from './create-wording-index.ts';
import { findRuns, type Run } from './find-runs.ts';
import { splitWording } from './split-wording.ts';
import type { WordingMatch, WordingPlace } from './wording-match.ts';

/** Fewer words stand in many places by chance. */
const LEAST_WORDS = 4;
/** Words of the longest wording that is compared; longer ones are cut. */
const MOST_WORDS = 400;
/** Each half of a stitched wording has so many words at least, … */
const LEAST_HALF = 4;
/** … and both together this share of it. */
const LEAST_STITCHED = 0.9;
/** From this similarity on words are an altered form of what stands there. */
const LEAST_SIMILARITY = 0.65;
/** A place that is as near as this is altered, though two others might be stitched together. */
const CLEARLY_ALTERED = 0.85;
const CANDIDATES = 40;

/**
 * Finds a wording in the texts of an index: word for word, altered, or stitched together from two places. Where words only look alike, it
 * is not found: nothing is guessed.
 */
export function matchWording(given: string, index: WordingIndex): WordingMatch {
  const wording = splitWording(given)
    .slice(0, MOST_WORDS)
    .map(({ word }) => index.numberOf(word));
  if (wording.length < LEAST_WORDS) return { kind: 'too_short' };
  const runs = findRuns(wording, index, 2);
  const [first, ...others] = runs
    .filter(({ length }) => length === wording.length)
    .map((run) => placeOf(run.text, run.at, run.at + run.length, index));
  if (first !== undefined) return { kind: 'exact', places: [first, ...others] };
  const near = findNearest(wording, runs, index);
  const stitched =
    near !== null && near.similarity >= CLEARLY_ALTERED ? null : findStitched(wording, runs, index);
  if (stitched !== null) return { kind: 'stitched', places: stitched };
  return near ?? { kind: 'none' };
}

function findNearest(
  wording: readonly number[],
  runs: readonly Run[],
  index: WordingIndex,
): Extract<WordingMatch, { kind: 'altered' }> | null {
  const [best] = runs
    .slice(0, CANDIDATES)
    .map((run) => ({ run, ...alignWording(wording, index.texts[run.text]?.words ?? new Int32Array(), run) }))
    .toSorted((one, other) => other.similarity - one.similarity);
  if (best === undefined || best.similarity < LEAST_SIMILARITY) return null;
  return {
    kind: 'altered',
    place: placeOf(best.run.text, best.from, best.to, index),
    similarity: best.similarity,
  };
}

/** A run at the beginning and one at the end that together are nearly all of the wording, from places apart. */
function findStitched(
  wording: readonly number[],
  runs: readonly Run[],
  index: WordingIndex,
): readonly [WordingPlace, WordingPlace] | null {
  const long = runs.filter(({ length }) => length >= LEAST_HALF).slice(0, CANDIDATES * CANDIDATES);
  const heads = long.filter(({ from }) => from === 0);
  const tails = long.filter(({ from, length }) => from + length === wording.length);
  for (const head of heads) {
    const tail = tails.find(({ from, length, text, at }) => {
      const gap = Math.max(0, from - head.length);
      const isOneAfterOther =
        text === head.text && at >= head.at + head.length && at - (head.at + head.length) <= gap + 1;
      return (
        from >= head.length && (head.length + length) / wording.length >= LEAST_STITCHED && !isOneAfterOther
      );
    });
    if (tail !== undefined)
      return [
        placeOf(head.text, head.at, head.at + head.length, index),
        placeOf(tail.text, tail.at, tail.at + tail.length, index),
      ];
  }
  return null;
}

function placeOf(text: number, from: number, to: number, { texts }: WordingIndex): WordingPlace {
  const own = texts[text];
  return {
    articleId: own?.articleId ?? '',
    start: own?.starts[from] ?? 0,
    end: own?.ends[to - 1] ?? 0,
  };
}
