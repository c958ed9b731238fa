import { libraryEnd } from '../retrieval/library-end.ts';
import type { Query } from '../retrieval/query.ts';
import type { Question } from '../retrieval/question.ts';
import type { Findings } from '../retrieval/searcher.ts';
import type { SignalValues } from './confidence/signal.ts';
import { asksOpinion } from './detectors/asks-opinion.ts';
import { asksPrediction } from './detectors/asks-prediction.ts';
import { asksPresent } from './detectors/asks-present.ts';
import { supposesEvent } from './detectors/supposes-event.ts';
import type { Reason } from './reason.ts';

/** Why a question is refused, and what that rests on in this case. */
export interface Refusal {
  readonly reason: Reason;
  readonly detail: string | null;
}

/** A question of which less than this is in the library in any form is about something else. */
const ON_TOPIC = 0.35;
const DAY = 86_400_000;

/**
 * The reason for not answering a question that was searched for in vain: what it asks for, when it is about, which of its names the library has, and whether
 * it takes something for granted, in this order.
 *
 * @param signals `null` if no sentence was found at all
 */
export function refuseFor(question: Question, findings: Findings, signals: SignalValues | null): Refusal {
  const { query } = findings;
  const unknown = query.names.filter((name) => isUnknown(query, name));
  const isAboutOther = query.names.length > 0 && unknown.length === query.names.length;
  const known = 1 - (signals?.missing ?? 1);
  const end = endBefore(question, findings);
  if (end !== null)
    return {
      reason: 'after_sources',
      detail: end.isPublished ? new Date(end.at).toISOString().slice(0, 10) : null,
    };
  if (asksOpinion(question.text)) return { reason: 'opinion_or_prediction', detail: null };
  if (isAboutOther) return { reason: 'off_topic', detail: unknown[0]?.text ?? null };
  if (query.names.length === 0 && known < ON_TOPIC) return { reason: 'off_topic', detail: null };
  if (asksPrediction(question) !== 'none') return { reason: 'opinion_or_prediction', detail: null };
  if (supposesEvent(question.text)) return { reason: 'false_premise', detail: null };
  if (unknown.length > 0) return { reason: 'not_in_sources', detail: unknown[0]?.text ?? null };
  if (asksPresent(question.text) && isAskedLater(question, findings))
    return { reason: 'after_sources', detail: null };
  return { reason: 'not_in_sources', detail: null };
}

function isUnknown({ words }: Query, { from, to }: Query['names'][number]): boolean {
  return words.slice(from, to).some(({ finding }) => finding === 'missing' || finding === 'corrected');
}

/** The end of the sources, if the question names a date after it. */
function endBefore({ dates }: Question, { index }: Findings): ReturnType<typeof libraryEnd> {
  const end = libraryEnd(index.corpus);
  const isAfter = end !== null && dates.some(({ from, isYearStated }) => isYearStated && from > end.at + DAY);
  return isAfter ? end : null;
}

function isAskedLater({ askedAt }: Question, { index }: Findings): boolean {
  const end = libraryEnd(index.corpus);
  return end !== null && askedAt.getTime() > end.at + DAY;
}
