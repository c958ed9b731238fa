import type { Comparison } from '../comparison.ts';
import type { Located } from '../demand-matcher.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';

/** A sentence and what stands around it, compared with a question. Strengths are those of the question's demands, 0 to 1. */
export interface Nearby {
  readonly candidate: RankedCandidate['candidate'];
  /** For each word of the sentence, the demand it meets. */
  readonly located: readonly (Located | undefined)[];
  /** By the sentence itself; with the sentence before it and whoever is speaking; with the article's title, too. */
  readonly here: Float64Array;
  readonly near: Float64Array;
  readonly beyond: Float64Array;
}

/** Compares a sentence and what stands around it with a question. */
export function readNearby(
  { candidate }: Pick<RankedCandidate, 'candidate'>,
  { matcher }: Comparison,
): Nearby {
  const { sentence, before, speakerStems, titleStems } = candidate;
  const around = [...sentence.stems, ...(before?.stems ?? []), ...speakerStems];
  return {
    candidate,
    located: matcher.locate(sentence.stems),
    here: matcher.match(sentence.stems),
    near: matcher.match(around),
    beyond: matcher.match([...around, ...titleStems]),
  };
}
