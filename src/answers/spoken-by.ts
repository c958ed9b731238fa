import type { Query } from '../retrieval/query.ts';
import { stem } from '../retrieval/vocabulary.ts';
import { askedSpeaker } from './asked-speaker.ts';
import type { Candidate } from './candidate.ts';
import type { Comparison } from './comparison.ts';
import type { Demand } from './demand.ts';
import { showsKind } from './features/shows-kind.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

/** A name counts as the speaker's from this strength on. */
const SAME = 0.85;
/** A word stands for one of the subject from this strength on: synonyms and derivations do. */
const RELATED = 0.5;

/** Whose words a question asks for, as the sentences found have them. */
export interface Spoken {
  /** Those in which they are speaking, with something of the subject in them or around them, in order. */
  readonly sentences: readonly RankedCandidate[];
  /** Whether a sentence names them and tells of what is said, or of them doing what the question says. */
  readonly isToldOf: (candidate: RankedCandidate) => boolean;
}

/** Looks for whoever is asked about in "what did X say about Y"; `null` for questions that ask for nobody's words. */
export function spokenBy(
  ranked: readonly RankedCandidate[],
  { question, frame, matcher }: Comparison,
  query: Query,
): Spoken | null {
  const speaker = askedSpeaker(question, query);
  if (speaker === null || question.wants !== 'statement') return null;
  const name = new Set(query.words.slice(speaker.from, speaker.to).map(({ word }) => stem(word.text)));
  const isIn = (stems: readonly string[]) =>
    matcher
      .match(stems)
      .some((strength, at) => strength >= SAME && name.has(matcher.demands[at]?.stem ?? ''));
  const isTopic = ({ stem: own, isFrame }: Demand) => !isFrame && !name.has(own) && own !== frame.verb;
  const topics = new Set(matcher.demands.flatMap((demand, at) => (isTopic(demand) ? at : [])));
  const hasTopic = ({ sentence, passageStems, titleStems }: Candidate) =>
    matcher
      .match([...sentence.stems, ...passageStems, ...titleStems])
      .some((strength, at) => strength >= RELATED && topics.has(at));
  return {
    sentences: ranked.filter(
      ({ candidate }) => isIn(candidate.speakerStems) && (topics.size === 0 || hasTopic(candidate)),
    ),
    isToldOf: ({ candidate: { sentence } }) =>
      isIn(sentence.stems) &&
      (showsKind('statement', sentence.text) || (frame.verb !== null && sentence.stems.includes(frame.verb))),
  };
}
