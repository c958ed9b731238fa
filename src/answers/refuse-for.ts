import { libraryEnd } from '../retrieval/library-end.ts';
import type { Query } from '../retrieval/query.ts';
import type { Question } from '../retrieval/question.ts';
import type { Findings } from '../retrieval/searcher.ts';
import { afterEnd } from './after-end.ts';
import type { Analysis } from './analysis.ts';
import type { SignalValues } from './confidence/signal.ts';
import { asksOpinion } from './detectors/asks-opinion.ts';
import { asksPrediction } from './detectors/asks-prediction.ts';
import { asksPresent } from './detectors/asks-present.ts';
import { supposesEvent } from './detectors/supposes-event.ts';
import type { QuestionFrame } from './frame/question-frame.ts';
import type { Reason } from './reason.ts';

/** Why a question is refused, and what that rests on in this case. */
export interface Refusal {
  readonly reason: Reason;
  readonly detail: string | null;
  /** That of the question by its ISO 639-1 code, where it is another than the articles'. */
  readonly language?: string;
}

/**
 * A question of which no sentence with all that stands around it has this much is about something else: 27 of 30 off-topic questions of our own and the five articles' sets, 12 of 188 others
 * that cannot be answered. A name that the library has, or what is to come, may well be about it: those need to have less.
 */
const ON_TOPIC = 0.4;
const HARDLY = 0.3;
const DAY = 86_400_000;

/**
 * The reason for not answering a question that was searched for in vain: when it is about, what it asks for, whether it is about anything in the library, and whether it takes something
 * for granted, in this order.
 */
export function refuseFor(analysis: Analysis): Refusal {
  const { question, frame, findings, signals } = analysis;
  const { query } = findings;
  const unknown = query.names.filter((name) => isUnknown(query, name));
  const isAboutOther = query.names.length > 0 && unknown.length === query.names.length;
  const end = afterEnd(analysis);
  if (end !== null)
    return {
      reason: 'after_sources',
      detail: end.isPublished ? new Date(end.at).toISOString().slice(0, 10) : null,
    };
  if (asksOpinion(question.text)) return { reason: 'opinion_or_prediction', detail: null };
  if (isAboutOther) return { reason: 'off_topic', detail: unknown[0]?.text ?? null };
  const isLikelyOn = unknown.length < query.names.length || asksPrediction(question) !== 'none';
  if (signals === null || signals.context < (isLikelyOn ? HARDLY : ON_TOPIC))
    return { reason: 'off_topic', detail: null };
  if (asksPrediction(question) !== 'none') return { reason: 'opinion_or_prediction', detail: null };
  if (isPremiseFalse(question, frame, signals)) return { reason: 'false_premise', detail: null };
  if (unknown.length > 0) return { reason: 'not_in_sources', detail: unknown[0]?.text ?? null };
  if (asksPresent(question.text) && isAskedLater(question, findings))
    return { reason: 'after_sources', detail: null };
  return { reason: 'not_in_sources', detail: null };
}

/** The sources tell of it as not having happened, or of somebody else; an attribute that they only leave out is no premise. */
function isPremiseFalse(question: Question, frame: QuestionFrame, signals: SignalValues): boolean {
  if (signals.unitMissing > 0 || question.wants === 'statement') return false;
  const isSwapped = signals.nameSwap > 0 && frame.isPast;
  const isOthers = signals.rivalSubject > 0 || isSwapped;
  return signals.unreal > 0 || isOthers || supposesEvent(question.text);
}

function isUnknown({ words }: Query, { from, to }: Query['names'][number]): boolean {
  return words.slice(from, to).some(({ finding }) => finding === 'missing' || finding === 'corrected');
}

function isAskedLater({ askedAt }: Question, { index }: Findings): boolean {
  const end = libraryEnd(index.corpus);
  return end !== null && askedAt.getTime() > end.at + DAY;
}
