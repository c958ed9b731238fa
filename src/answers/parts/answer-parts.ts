import { readQuestion } from '../../retrieval/read-question.ts';
import type { SearchScope } from '../../retrieval/search-scope.ts';
import type { Analysis } from '../analysis.ts';
import type { Candidate } from '../candidate.ts';
import type { ConfidenceModel } from '../confidence/confidence-model.ts';
import { readSignals } from '../confidence/read-signals.ts';
import type { Analyser } from '../create-analyser.ts';
import { createDemandMatcher } from '../demand-matcher.ts';
import { rankCandidates } from '../rank-candidates.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import type { SentenceRanker } from '../sentence-ranker.ts';
import { ownDemands } from './own-demands.ts';
import { preferOwn } from './prefer-own.ts';
import { splitParts } from './split-parts.ts';
import { weighPart } from './weigh-part.ts';

/** What finds and judges sentences. */
export interface PartsTools {
  readonly analyse: Analyser;
  readonly ranker: SentenceRanker;
  readonly confidence: ConfidenceModel;
}

/** The sentences that answer a question's parts, and how sure they are together. */
export interface PartsAnswer {
  readonly chosen: readonly RankedCandidate[];
  /** 0 to 1: the mean over the parts. */
  readonly confidence: number;
  /** Whether the parts together are sure enough. */
  readonly isEnough: boolean;
}

const MOST_PARTS = 3;
/** A part is answered from an article not quoted yet if its sentence there is at least this likely, compared with the best one. */
const OTHER_ARTICLE = 0.1;
/** A part's second sentence is quoted, too, if it is about as likely as the first. */
const RIVAL = 0.5;
const MOST_QUOTES = 4;

/**
 * Answers each part of a question by a sentence of its own, from an article of its own where one says it; each part is searched for by itself, too. `null` for questions of one
 * part.
 */
export async function answerParts(
  analysis: Analysis,
  scope: SearchScope,
  { analyse, ranker, confidence }: PartsTools,
): Promise<PartsAnswer | null> {
  const parts = splitParts(analysis.question).slice(0, MOST_PARTS);
  if (parts.length < 2 || analysis.ranked.length === 0) return null;
  const firsts: RankedCandidate[] = [];
  const seconds: RankedCandidate[] = [];
  let [sum, enough] = [0, 0];
  for (const [position, part] of parts.entries()) {
    const { ranked: own } = await analyse(readQuestion(part, analysis.question.askedAt), scope);
    const matcher = createDemandMatcher(weighPart(analysis.matcher.demands, parts, position));
    const candidates = distinct([...own, ...analysis.ranked].map(({ candidate }) => candidate));
    const ranked = preferOwn(
      rankCandidates(candidates, { ...analysis, matcher }, ranker),
      ownDemands(matcher.demands, parts, position),
    );
    const best = pick(ranked, firsts);
    if (best === undefined) continue;
    const ahead = [best, ...ranked.filter((other) => other !== best)];
    const judged = confidence(readSignals(ahead, { ...analysis, matcher }, analysis.findings), 'plain');
    sum += judged.value;
    enough += judged.isEnough ? 1 : 0;
    if (!firsts.some(isOf(best))) firsts.push(best);
    const rival = ahead[1];
    if (rival !== undefined && rival.probability >= RIVAL * best.probability) seconds.push(rival);
  }
  const others = seconds.filter((second) => !firsts.some(isOf(second)));
  return {
    chosen: [...firsts, ...others].slice(0, Math.max(firsts.length, MOST_QUOTES)),
    confidence: sum / parts.length,
    isEnough: enough * 2 >= parts.length,
  };
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
