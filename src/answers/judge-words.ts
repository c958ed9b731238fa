import type { Material, WordsJudgement } from '../reading/material.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import type { ConfidenceModel } from './confidence/confidence-model.ts';
import type { Analyser } from './create-analyser.ts';
import { questionShape } from './question-shape.ts';
import { refuseFor } from './refuse-for.ts';

/** A question, and the material it is to be read from. */
export interface WordsQuestion {
  readonly question: string;
  readonly askedAt: Date;
  readonly scope: SearchScope;
  readonly material: Material;
}

/** Judges material by words, for a reader that takes that into account. */
export type JudgeWords = (asked: WordsQuestion) => Promise<WordsJudgement>;

const REASONS = [
  'off_topic',
  'not_in_sources',
  'false_premise',
  'after_sources',
  'opinion_or_prediction',
] as const;

/** Creates what compares a question with material word by word. */
export function createWordsJudge(analyse: Analyser, confidence: ConfidenceModel): JudgeWords {
  return async ({ question, askedAt, scope, material }) => {
    const analysis = await analyse(readQuestion(question, askedAt), scope);
    const shares = new Map<string, number>();
    for (const { candidate, probability } of analysis.ranked)
      shares.set(`${candidate.sentence.start} ${candidate.evidence.article.id}`, probability);
    const refusal = refuseFor(analysis);
    return {
      confidence: analysis.signals === null ? 0 : confidence(analysis.signals, questionShape(analysis)).value,
      shares: new Map(
        material.passages.flatMap(({ articleId, sentences }) =>
          sentences.map(({ number, start }) => [number, shares.get(`${start} ${articleId}`) ?? 0] as const),
        ),
      ),
      reason: REASONS.find((reason) => reason === refusal.reason) ?? 'not_in_sources',
    };
  };
}
