import type { Said } from './name-problem.ts';

/** What an endpoint said when it refused, with its own message apart. */
export interface Refusal extends Said {
  /** For people, on one line. */
  readonly message: string;
}

/** Under these an endpoint says what is wrong; what it was asked, which some repeat, stands elsewhere. */
const TOLD: ReadonlySet<string> = new Set([
  'error',
  'errors',
  'message',
  'msg',
  'code',
  'type',
  'param',
  'detail',
  'details',
  'metadata',
  'raw',
  'reason',
  'status',
  'title',
  'loc',
  'description',
  'innererror',
  'failed_generation',
]);
/** Under these, best first, stands what people can read. */
const MESSAGES = ['message', 'msg', 'detail', 'description', 'title', 'reason', 'error'] as const;
const DEEPEST = 5;
const MOST_WORDS = 4_000;

/**
 * Reads a refusal out of a body of any kind: JSON in the forms that are about, a text, or a page.
 *
 * @param status of HTTP; where that is a good one, the body may tell another
 */
export function readRefusal(body: string, status: number, headers: Headers): Refusal {
  const value = parse(body);
  const words = (typeof value === 'string' ? [textOf(value)] : [...listWords(value)]).join('; ');
  const told = status < 400 ? findStatus(value) : status;
  return {
    words: words.slice(0, MOST_WORDS),
    status: told,
    message: oneLine(findMessage(value) ?? words),
    waitMs: readWait(headers, words),
  };
}

/** Whether a body that came with a good status is an error all the same. */
export function isRefusal(value: unknown): boolean {
  if (!isObject(value) || Array.isArray(value['choices'])) return false;
  return (
    (value['error'] ?? value['errors'] ?? value['detail'] ?? null) !== null || value['object'] === 'error'
  );
}

function* listWords(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  else if (Array.isArray(value)) for (const own of value) yield* listWords(own, depth + 1);
  else
    for (const [key, own] of Object.entries(value))
      if (TOLD.has(key.toLowerCase())) yield* listWords(own, depth + 1);
}

function findMessage(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return textOf(value) || null;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : findMessage(value[0], depth + 1);
  if (!isObject(value)) return null;
  const nested = value['error'] ?? value['errors'];
  if (typeof nested === 'object' && nested !== null) return findMessage(nested, depth + 1);
  for (const key of MESSAGES) {
    const found = value[key] === undefined ? null : findMessage(value[key], depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** A status that a body repeats, as servers do that answer everything with 200. */
function findStatus(value: unknown): number | null {
  if (!isObject(value)) return null;
  const error = isObject(value['error']) ? value['error'] : value;
  for (const key of ['code', 'status', 'status_code']) {
    const given = Number(error[key]);
    if (Number.isInteger(given) && given >= 400 && given < 600) return given;
  }
  return null;
}

/** `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), its sibling in milliseconds, or what the message says. */
export function readWait(headers: Headers, words = ''): number | null {
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact)) return Math.max(0, exact);
  const given = headers.get('retry-after');
  if (given !== null) {
    if (/^\d+(?:\.\d+)?$/u.test(given)) return Number(given) * 1_000;
    const at = Date.parse(given);
    if (!Number.isNaN(at)) return Math.max(0, at - Date.now());
  }
  const said = /(?:try again|retry|wait)\D{0,20}?(?:(\d+)m(?!s)\s*)?(\d+(?:\.\d+)?)\s*(ms|s|m|h)/iu.exec(
    words,
  );
  if (said === null) return null;
  const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[said[3]?.toLowerCase() ?? 's'] ?? 1_000;
  return Number(said[1] ?? 0) * 60_000 + Number(said[2]) * unit;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}

/** Of a page its title, else its text. */
function textOf(text: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/iu.exec(text)?.[1];
  return (title ?? text.replaceAll(/<[^>]*>/gu, ' ')).trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
