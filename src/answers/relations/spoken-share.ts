import type { Query } from '../../retrieval/query.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import { askedSpeaker } from '../asked-speaker.ts';
import type { Comparison } from '../comparison.ts';
import { coverage } from '../coverage.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';

const SAME = 0.85;
/** Among so many sentences the words are looked for, each counting by its probability, in full from one in four on. */
const FIRST = 8;
const FULL = 4;

/**
 * For "what did X say about Y": how much of Y the best sentence has in which X is speaking, 0 to 1. 1 for questions that ask for nobody's words.
 *
 * @param ranked best first
 */
export function spokenShare(
  ranked: readonly RankedCandidate[],
  { question, matcher }: Comparison,
  query: Query,
): number {
  const speaker = askedSpeaker(question, query);
  if (speaker === null) return 1;
  const name = new Set(query.words.slice(speaker.from, speaker.to).map(({ word }) => stem(word.text)));
  const shares = ranked.slice(0, FIRST).map(({ candidate, probability }) => {
    const speaks = matcher
      .match(candidate.speakerStems)
      .some((strength, at) => strength >= SAME && name.has(matcher.demands[at]?.stem ?? ''));
    if (!speaks) return 0;
    const met = matcher.match([...candidate.sentence.stems, ...(candidate.before?.stems ?? [])]);
    const topic = coverage(matcher.demands, met, ({ isName, isFrame }) => !isName && !isFrame);
    return topic * Math.min(1, FULL * probability);
  });
  return Math.max(0, ...shares);
}
