import type { Question } from '../retrieval/question.ts';
import { asksOpinion } from './detectors/asks-opinion.ts';
import { asksPrediction } from './detectors/asks-prediction.ts';
import { breaksRole } from './detectors/breaks-role.ts';
import type { Refusal } from './refuse-for.ts';

/** Refuses what no article can answer, by the question alone: orders to the bot, judgements, whether something will happen. */
export function refuseEarly(question: Question): Refusal | null {
  if (breaksRole(question.text)) return { reason: 'off_topic', detail: null };
  if (asksOpinion(question.text)) return { reason: 'opinion_or_prediction', detail: null };
  const isForetold = question.wants === 'yes_no' && asksPrediction(question) === 'certain';
  return isForetold ? { reason: 'opinion_or_prediction', detail: null } : null;
}
