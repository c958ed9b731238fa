import { ModelError, type ModelProblem } from '../../models/model-error.ts';

const LONGEST_DETAIL = 200;
/** As LangChain and Node name what cannot be imported. */
const MISSING_PACKAGE =
  /(?:Unable to import|Cannot find (?:package|module)) ['"`]?(?<name>@?[\w-]+(?:\/[\w-]+)?)/u;
const BY_STATUS: Readonly<Record<number, ModelProblem>> = {
  401: 'denied',
  403: 'denied',
  404: 'unknown_model',
  408: 'slow',
  409: 'failing',
  429: 'rate_limited',
};
/** Names and messages of what clients and sockets throw, and what they come down to. */
const BY_WORDS: readonly (readonly [RegExp, ModelProblem])[] = [
  [/insufficient_quota|exceeded your current quota|InsufficientQuota|QuotaExhausted/iu, 'no_credit'],
  [/ContentFilter|content_filter/u, 'declined'],
  [/context_length_exceeded|ContextOverflow|LengthFinishReason/iu, 'too_long'],
  [
    /Unable to import|Cannot find (?:package|module)|Unsupported \{ modelProvider|Unable to infer model provider/iu,
    'not_installed',
  ],
  [/TimeoutError|timed? ?out/iu, 'slow'],
  [/Connection error|ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EPIPE|certificate|fetch failed/iu, 'unreachable'],
  [/terminated|premature close|socket hang up|other side closed|aborted/iu, 'cut'],
  [/SyntaxError|Unexpected (?:token|end)|is not valid JSON|Cannot read properties/iu, 'malformed'],
];

/** Says in our terms what a client of a model threw. What carries a status is judged by it, all else by its words. */
export function translateModelError(error: unknown, model: string): ModelError {
  if (error instanceof ModelError) return error;
  const words = describe(error);
  const status = statusOf(error);
  const problem = problemOf(words, status);
  const retryAfterMs = readRetryAfter(error);
  const missingPackage = MISSING_PACKAGE.exec(words)?.groups?.['name'];
  if (problem === 'not_installed' && missingPackage !== undefined)
    return new ModelError({ problem, model, missingPackage, cause: error });
  return new ModelError({
    problem,
    model,
    detail: (status === null ? words : `${status}: ${words}`).slice(0, LONGEST_DETAIL),
    ...(retryAfterMs !== null && { retryAfterMs }),
    cause: error,
  });
}

function problemOf(words: string, status: number | null): ModelProblem {
  const byWords = BY_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (status === null) return byWords ?? 'malformed';
  if (byWords === 'no_credit' || byWords === 'too_long' || byWords === 'declined') return byWords;
  return BY_STATUS[status] ?? (status >= 500 ? 'failing' : 'rejected');
}

/** The error and what caused it, on one line. */
function describe(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const code = 'code' in at && typeof at.code === 'string' ? ` ${at.code}` : '';
    parts.push(`${at.name === 'Error' ? '' : `${at.name}: `}${at.message}${code}`);
  }
  const words = parts.length === 0 ? String(error) : parts.join('; ');
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

/** `Retry-After` in seconds or as a date, see RFC 9110, section 10.2.3; in milliseconds. */
function readRetryAfter(error: unknown): number | null {
  if (!(error instanceof Error) || !('headers' in error) || !(error.headers instanceof Headers)) return null;
  const given = error.headers.get('retry-after');
  if (given === null) return null;
  if (/^\d+(?:\.\d+)?$/u.test(given)) return Number(given) * 1_000;
  const at = Date.parse(given);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
