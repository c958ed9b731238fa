import type { ConfidenceModel } from '../confidence/confidence-model.ts';
import type { Analyser } from '../create-analyser.ts';
import type { SentenceRanker } from '../sentence-ranker.ts';

/** What finds and judges sentences. */
export interface PartsTools {
  readonly analyse: Analyser;
  readonly ranker: SentenceRanker;
  readonly confidence: ConfidenceModel;
}
