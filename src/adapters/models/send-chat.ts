import type { ModelProgress } from '../../models/model-progress.ts';
import { isOnlyThinking } from '../../models/without-thinking.ts';
import { type Collected, createReplyCollector } from './collect-reply.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { type BodyKind, readBody } from './read-body.ts';
import { type Refusal, readRefusal } from './read-refusal.ts';

/** What is sent, and who is told what comes of it. */
export interface ChatSending {
  readonly endpoint: ModelEndpoint;
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  /** Anything came. */
  readonly heard: () => void;
  readonly onProgress: (progress: ModelProgress) => void;
}

/** What came of it: a reply of whatever quality, or a refusal. */
export type ChatOutcome =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'replied';
      readonly body: BodyKind;
      readonly reply: Collected;
      readonly refusal: Refusal | null;
    };

/** Longer ones say no more. */
const LONGEST_REFUSAL = 100_000;

/**
 * Sends one request to an endpoint that speaks as OpenAI does, and reads what comes back.
 *
 * @param onCollected given what has come so far, for when the connection breaks
 * @throws what `fetch` throws
 */
export async function sendChat(
  { endpoint: { apiKey, baseUrl }, body, signal, heard, onProgress }: ChatSending,
  onCollected: (collected: () => Collected) => void,
): Promise<ChatOutcome> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream, application/json',
      ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) {
    const text = (await response.text()).slice(0, LONGEST_REFUSAL);
    return { kind: 'refused', refusal: readRefusal(text, response.status, response.headers) };
  }
  const collector = createReplyCollector();
  onCollected(collector.collected);
  const told = new Set<ModelProgress>();
  const tell = (progress: ModelProgress): void => {
    if (!told.has(progress)) onProgress(progress);
    told.add(progress);
  };
  const kind = await readBody(response.body ?? new ReadableStream(), {
    heard() {
      heard();
      tell('alive');
    },
    value(value) {
      const added = collector.add(value);
      if (added === null || told.has('writing')) return;
      tell(added === 'reasoning' || isOnlyThinking(collector.collected().text) ? 'thinking' : 'writing');
    },
  });
  const reply = collector.collected();
  if (reply.error === null) return { kind: 'replied', body: kind, reply, refusal: null };
  const refusal = readRefusal(JSON.stringify(reply.error), response.status, response.headers);
  return reply.text === '' && reply.reasoning === ''
    ? { kind: 'refused', refusal }
    : { kind: 'replied', body: kind, reply, refusal };
}
