import type { Query } from '../../retrieval/query.ts';
import type { Comparison } from '../comparison.ts';
import { asksPrediction } from '../detectors/asks-prediction.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import { hasContrary } from '../relations/has-contrary.ts';
import { readNearby } from '../relations/nearby.ts';
import { neverHappened } from '../relations/never-happened.ts';
import { newWords } from '../relations/new-words.ts';
import { rivalModifier } from '../relations/rival-modifier.ts';
import { showsAsked } from '../relations/shows-asked.ts';
import { spokenShare } from '../relations/spoken-share.ts';
import { statedThough } from '../relations/stated-though.ts';
import { swaps } from '../relations/swaps.ts';
import { whoDoesIt } from '../relations/who-does-it.ts';
import type { Signal } from './signal.ts';

const AHEAD =
  /\b(?:will|would|shall|going to|plan(?:s|ned)?|expect(?:s|ed)?|due|(?:is|are|was|were) to|scheduled|next|until|by|from|not before|aim(?:s|ed)?|forecast(?:s|ed)?|predict(?:s|ed)?|could|may|might|promise[ds]?|intend(?:s|ed)?)\b|['’]ll\b/iu;

/**
 * The signals of whether the best sentences fit how a question is built (see `QuestionFrame`): who does what, how many of what are asked for, whether it happened at all.
 *
 * @param ranked best first
 */
export function readRelations(
  ranked: readonly RankedCandidate[],
  best: RankedCandidate,
  comparison: Comparison,
  query: Query,
) {
  const { question, frame } = comparison;
  const nearby = readNearby(best, comparison);
  const { sentence } = best.candidate;
  const doer = whoDoesIt(nearby, comparison);
  const swapped = swaps(nearby, comparison);
  const asked = showsAsked(best.candidate, comparison, nearby.located);
  const isForetold =
    asksPrediction(question) !== 'none' && (question.wants === 'yes_no' || !AHEAD.test(sentence.text));
  return {
    adds: newWords(sentence.stems, comparison.matcher),
    spoken: spokenShare(ranked, comparison, query),
    unreal: flag(neverHappened(ranked, comparison)),
    foretold: flag(isForetold),
    statedThough: statedThough(nearby, comparison),
    contrary: flag(hasContrary(question.words, sentence.words)),
    rivalModifier: rivalModifier(nearby, comparison),
    subjectMissing: flag(doer.isMissing),
    rivalSubject: flag(doer.isRival),
    deedMissing: flag(doer.isDeedMissing),
    askedMissing: asked.isTelling ? 1 - asked.asked : 0,
    countMissing: frame.asked?.isCounted === true ? 1 - asked.counted : 0,
    namesNotHere: swapped.namesNotHere,
    namesBeyond: swapped.namesBeyond,
    nameSwap: flag(swapped.isNameSwapped),
    numberSwap: flag(swapped.isNumberSwapped),
  } satisfies Partial<Record<Signal, number>>;
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
