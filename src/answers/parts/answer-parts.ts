import type { Analysis } from '../analysis.ts';
import type { ConfidenceModel } from '../confidence/confidence-model.ts';
import { readSignals } from '../confidence/read-signals.ts';
import { createDemandMatcher } from '../demand-matcher.ts';
import { rankCandidates } from '../rank-candidates.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import type { SentenceRanker } from '../sentence-ranker.ts';
import { splitParts } from './split-parts.ts';
import { weighPart } from './weigh-part.ts';

/** What judges sentences. */
export interface Judges {
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

/** Answers each part of a question by a sentence of its own, from an article of its own where one says it. `null` for questions of one part. */
export function answerParts(analysis: Analysis, { ranker, confidence }: Judges): PartsAnswer | null {
  const parts = splitParts(analysis.question).slice(0, MOST_PARTS);
  if (parts.length < 2 || analysis.ranked.length === 0) return null;
  const chosen: RankedCandidate[] = [];
  const judged = parts.map((_, position) => {
    const matcher = createDemandMatcher(weighPart(analysis.matcher.demands, parts, position));
    const candidates = analysis.ranked.map(({ candidate }) => candidate);
    const ranked = rankCandidates(candidates, { ...analysis, matcher }, ranker);
    const best = pick(ranked, chosen);
    const ahead = best === undefined ? ranked : [best, ...ranked.filter((other) => other !== best)];
    const judgement = confidence(readSignals(ahead, { ...analysis, matcher }, analysis.findings), 'plain');
    if (best !== undefined && !chosen.includes(best)) chosen.push(best);
    return judgement;
  });
  return {
    chosen,
    confidence: judged.reduce((sum, { value }) => sum + value, 0) / judged.length,
    isEnough: judged.filter(({ isEnough }) => isEnough).length * 2 >= judged.length,
  };
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
  return chosen.find(({ candidate }) => candidate === best.candidate) ?? best;
}
