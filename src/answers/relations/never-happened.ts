import type { Comparison } from '../comparison.ts';
import { isNegated } from '../features/is-negated.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import { isUnreal } from './is-unreal.ts';

/** Sentences of at least this share of the best one's coverage tell of the same. */
const AS_GOOD = 0.8;
const FIRST = 3;
/** What is said, thought or promised may be of what never happened. */
const SAID =
  /\b(?:sa(?:y|id|ys)|tell|told|call(?:ed)?|claim(?:ed)?|den(?:y|ied)|describe[ds]?|accus(?:e|ed)|according|promise[ds]?|expect|demand(?:ed)?|want|threat|warn(?:ed)?|explain)\b/iu;

/**
 * Whether one of the best sentences tells that what a question takes as having happened has not; never for questions that ask whether it has, or what was said. Where the best one gives the count asked for it tells of it, even as
 * announced: "told Congress that it would send 13,000 rounds".
 */
export function neverHappened(
  ranked: readonly RankedCandidate[],
  { question, frame, matcher }: Comparison,
): boolean {
  const takesForGranted =
    frame.isPast &&
    question.wants !== 'yes_no' &&
    question.wants !== 'statement' &&
    question.phrases.length === 0 &&
    !isNegated(question.text) &&
    !SAID.test(question.text);
  const [best] = ranked;
  if (!takesForGranted || best === undefined || best.values.counted > 0) return false;
  const stems = new Set(matcher.demands.map(({ stem }) => stem));
  const verb = matcher.demands.findIndex(({ stem }) => stem === frame.verb);
  return ranked
    .slice(0, FIRST)
    .filter(({ values }) => values.soft >= AS_GOOD * best.values.soft)
    .some(({ candidate: { sentence } }) =>
      isUnreal({ sentence, located: matcher.locate(sentence.stems) }, verb, (stem) => stems.has(stem)),
    );
}
