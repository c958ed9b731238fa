import data from '../../../data/endpoints/complaints.json' with { type: 'json' };
import type { ModelProblem } from '../../models/model-error.ts';
import { hasPhrase } from './has-phrase.ts';

/** What an endpoint said when it refused. */
export interface Said {
  /** Codes, types and messages, and nothing of what it was asked. */
  readonly words: string;
  /** Of HTTP, or as the body repeats it; `null` where there is none. */
  readonly status: number | null;
  /** How long it asks to wait, in milliseconds. */
  readonly waitMs: number | null;
}

const BY_STATUS: Readonly<Record<number, ModelProblem>> = {
  401: 'denied',
  402: 'no_credit',
  403: 'denied',
  404: 'not_an_api',
  405: 'not_an_api',
  408: 'slow',
  409: 'failing',
  413: 'too_much',
  429: 'rate_limited',
};
const NAMES: ReadonlySet<string> = new Set<ModelProblem>([
  'no_credit',
  'too_much',
  'declined',
  'loading',
  'unknown_model',
  'rate_limited',
  'denied',
  'failing',
]);
/** Problems that a status says better than words, which may only mention them. */
const VAGUE: ReadonlySet<ModelProblem> = new Set(['denied', 'failing', 'rate_limited']);

/** What a refusal comes down to: by its words (`data/endpoints/complaints.json`), else by its status; `null` where neither says anything. */
export function nameProblem({ words, status, waitMs }: Said): ModelProblem | null {
  const entry = data.complaints.find(({ phrases }) => phrases.some((phrase) => hasPhrase(words, phrase)));
  const named = waitMs === null ? entry?.problem : (entry?.withWait ?? entry?.problem);
  const byWords = named !== undefined && isProblem(named) ? named : null;
  const byStatus = status === null ? null : (BY_STATUS[status] ?? (status >= 500 ? 'failing' : null));
  if (byWords === null || byStatus === null)
    return byWords ?? byStatus ?? (status === null ? null : 'rejected');
  return VAGUE.has(byWords) ? byStatus : byWords;
}

function isProblem(name: string): name is ModelProblem {
  return NAMES.has(name);
}
