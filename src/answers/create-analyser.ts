import type { Question } from '../retrieval/question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { Analysis } from './analysis.ts';
import { readSignals } from './confidence/read-signals.ts';
import { type Relations, readDemands } from './demand.ts';
import { createDemandMatcher } from './demand-matcher.ts';
import { evidenceFor } from './evidence-for.ts';
import { readFullNames } from './features/read-full-names.ts';
import { readFrame } from './frame/read-frame.ts';
import { type ArticleReader, listCandidates } from './list-candidates.ts';
import { nameTest } from './name-test.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { SentenceRanker } from './sentence-ranker.ts';

/** What analysing needs. */
export interface AnalyserParts extends Relations {
  readonly searcher: Searcher;
  readonly reader: ArticleReader;
  readonly ranker: SentenceRanker;
}

/** Sentences of this many passages are compared. */
const PASSAGES = 16;

/** Searches for a question and ranks the sentences found. */
export type Analyser = (question: Question, scope?: SearchScope) => Promise<Analysis>;

/** Makes an analyser over one library. */
export function createAnalyser({ searcher, reader, ranker, ...relations }: AnalyserParts): Analyser {
  return async (question, scope = {}) => {
    const findings = await evidenceFor(question, { scope, passages: PASSAGES }, searcher);
    const matcher = createDemandMatcher(readDemands(question.text, findings.query, relations));
    const comparison = {
      question,
      frame: readFrame(question.text),
      matcher,
      isName: nameTest(findings.index.corpus),
    };
    const names = readFullNames(findings.query);
    const candidates = await listCandidates(findings.evidence, reader, names);
    const ranked = rankCandidates(candidates, comparison, ranker);
    const signals = ranked.length === 0 ? null : readSignals(ranked, comparison, findings);
    return { ...comparison, findings, ranked, signals };
  };
}
