import type { ModelProblem } from '../../models/model-error.ts';

/** Names and codes of what sockets, TLS and fetch throw, and what they come down to. */
const BY_WORDS: readonly (readonly [RegExp, ModelProblem])[] = [
  [/SSL_WRONG_VERSION|packet length too long|HPE_INVALID/iu, 'not_an_api'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|certificate|ERR_TLS/u, 'untrusted'],
  [/TimeoutError|ETIMEDOUT|CONNECT_TIMEOUT|timed? ?out/iu, 'slow'],
  // A body that ends in the middle; the sockets' own words for that are the same as for a connection refused.
  [/terminated|premature close/iu, 'cut'],
  [
    /Connection error|ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|UND_ERR|fetch failed|bad port/iu,
    'unreachable',
  ],
  [/socket hang up|other side closed|aborted/iu, 'cut'],
];

/** What the words of an error without any answer come down to; `null` where it is no error of a connection. */
export function nameConnectionProblem(words: string): ModelProblem | null {
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** An error and what caused it, on one line. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const code = 'code' in at && typeof at.code === 'string' ? ` ${at.code}` : '';
    parts.push(`${at.name === 'Error' ? '' : `${at.name}: `}${at.message}${code}`);
  }
  const words = parts.length === 0 ? String(error) : parts.join('; ');
  return words.replaceAll(/\s+/gu, ' ').trim();
}
