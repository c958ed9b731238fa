import { readQuestion } from '../../retrieval/read-question.ts';
import type { SearchScope } from '../../retrieval/search-scope.ts';
import type { Analysis } from '../analysis.ts';
import type { Candidate } from '../candidate.ts';
import type { Confidence, ConfidenceModel } from '../confidence/confidence-model.ts';
import { readSignals } from '../confidence/read-signals.ts';
import { createDemandMatcher } from '../demand-matcher.ts';
import { hearSpeaker } from '../hear-speaker.ts';
import { rankCandidates } from '../rank-candidates.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import { answerSides } from './answer-sides.ts';
import { ownDemands } from './own-demands.ts';
import type { PartsAnswer } from './parts-answer.ts';
import type { PartsTools } from './parts-tools.ts';
import { preferOwn } from './prefer-own.ts';
import { readSides } from './read-sides.ts';
import { splitParts } from './split-parts.ts';
import { weighPart } from './weigh-part.ts';

const MOST_PARTS = 3;
/** A part is answered from an article not quoted yet if its sentence there is at least this likely, compared with the best one. */
const OTHER_ARTICLE = 0.1;
/** A part's second sentence is quoted, too, if it is about as likely as the first. */
const RIVAL = 0.5;
/** Of somebody's words a second sentence is quoted sooner. */
const RIVAL_WORDS = 0.3;
const MOST_QUOTES = 4;
/** A part of fewer words leans on the others. */
const FEWEST_WORDS = 3;

/**
 * Answers each part of a question by a sentence of its own, from an article of its own where one says it; each part is searched for by itself, too. `null` for questions of one
 * part.
 */
export async function answerParts(
  analysis: Analysis,
  scope: SearchScope,
  { analyse, ranker, confidence }: PartsTools,
): Promise<PartsAnswer | null> {
  const sides = readSides(analysis.question);
  const compared =
    sides.length === 0 ? null : await answerSides(sides, analysis, scope, { analyse, confidence });
  if (compared !== null) return compared;
  const parts = splitParts(analysis.question).slice(0, MOST_PARTS);
  if (parts.length < 2 || analysis.ranked.length === 0) return null;
  const firsts: RankedCandidate[] = [];
  const seconds: RankedCandidate[] = [];
  let [sum, enough] = [0, 0];
  for (const [position, part] of parts.entries()) {
    const asked = await analyse(readQuestion(part, analysis.question.askedAt), scope);
    const found =
      answerByWords(asked, confidence) ??
      answerPart({ analysis, asked, parts, position, chosen: firsts }, { ranker, confidence });
    if (found === null) continue;
    sum += found.value;
    enough += found.isEnough ? 1 : 0;
    if (!firsts.some(isOf(found.best))) firsts.push(found.best);
    if (found.rival !== undefined) seconds.push(found.rival);
  }
  const others = seconds.filter((second) => !firsts.some(isOf(second)));
  return {
    chosen: [...firsts, ...others].slice(0, Math.max(firsts.length, MOST_QUOTES)),
    confidence: sum / parts.length,
    isEnough: enough * 2 >= parts.length,
  };
}

/** What answers one part, and how sure that is. */
interface PartFound extends Confidence {
  readonly best: RankedCandidate;
  /** Another sentence that is worth quoting. */
  readonly rival: RankedCandidate | undefined;
}

/** A part that asks for somebody's words and says enough by itself is answered as a question of its own; `null` for others. */
function answerByWords(asked: Analysis, confidence: ConfidenceModel): PartFound | null {
  const { analysis } = hearSpeaker(asked);
  const [best, next] = analysis.ranked;
  const isWhole = asked.matcher.demands.filter(({ isFrame }) => !isFrame).length >= FEWEST_WORDS;
  if (analysis === asked || !isWhole || analysis.signals === null || best === undefined) return null;
  const isRival = next !== undefined && next.probability >= RIVAL_WORDS * best.probability;
  return { ...confidence(analysis.signals, 'plain'), best, rival: isRival ? next : undefined };
}

/** A part beside the others, and what is quoted for those before it. */
interface PartAsked {
  readonly analysis: Analysis;
  readonly asked: Analysis;
  readonly parts: readonly string[];
  readonly position: number;
  readonly chosen: readonly RankedCandidate[];
}

/** Any other part is answered in the light of the whole question. */
function answerPart(
  { analysis, asked, parts, position, chosen }: PartAsked,
  { ranker, confidence }: Omit<PartsTools, 'analyse'>,
): PartFound | null {
  const matcher = createDemandMatcher(weighPart(analysis.matcher.demands, parts, position));
  const candidates = distinct([...asked.ranked, ...analysis.ranked].map(({ candidate }) => candidate));
  const ranked = preferOwn(
    rankCandidates(candidates, { ...analysis, matcher }, ranker),
    ownDemands(matcher.demands, parts, position),
  );
  const best = pick(ranked, chosen);
  if (best === undefined) return null;
  const ahead = [best, ...ranked.filter((other) => other !== best)];
  const judged = confidence(readSignals(ahead, { ...analysis, matcher }, analysis.findings), 'plain');
  const [, next] = ahead;
  const isRival = next !== undefined && next.probability >= RIVAL * best.probability;
  return { ...judged, best, rival: isRival ? next : undefined };
}

/** Each sentence once, as it was found first. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const keyOf = ({ sentence, evidence }: Candidate) => `${evidence.article.id} ${sentence.start}`;
  return [
    ...new Map(candidates.toReversed().map((candidate) => [keyOf(candidate), candidate])).values(),
  ].reverse();
}

function isOf({ candidate: { sentence } }: RankedCandidate): (other: RankedCandidate) => boolean {
  return ({ candidate }) => candidate.sentence === sentence;
}

/** One sentence may answer two parts; it is quoted once then. */
function pick(
  ranked: readonly RankedCandidate[],
  chosen: readonly RankedCandidate[],
): RankedCandidate | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const quoted = new Set(chosen.map(({ candidate }) => candidate.evidence.article.id));
  const other = ranked.find(({ candidate }) => !quoted.has(candidate.evidence.article.id));
  if (other !== undefined && other.probability >= OTHER_ARTICLE * best.probability) return other;
  return best;
}
