import type { ChatModel, ChatReply, ChatRequest } from '../../models/chat-model.ts';
import { estimateUsage } from '../../models/estimate-usage.ts';
import { ModelError } from '../../models/model-error.ts';
import { judgeReply } from './judge-reply.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { completeUsage, readUsage, type ToldUsage } from './read-usage.ts';
import { translateModelError } from './translate-model-error.ts';
import { type SilenceWatch, watchSilence } from './watch-silence.ts';

interface LangchainChatModelOptions {
  /** `provider:model`; any provider whose package is installed. */
  readonly name: string;
  /** The address counts for providers that go by OpenAI's client; the others know theirs. */
  readonly endpoint: ModelEndpoint;
  /** A reply may cost so many tokens. By default 4000, which has room for some thinking. */
  readonly maxTokens?: number;
  /** How long it may give no sign of life, at first and later on, in milliseconds. By default 30 seconds. */
  readonly idleMs?: number;
}

const MAX_TOKENS = 4_000;
const IDLE_MS = 30_000;
/** Only a guard: deadlines come with the request. */
const CLIENT_TIMEOUT_MS = 600_000;

/**
 * A chat model of a provider that does not speak as OpenAI does, through LangChain, which knows many. It asks once and never tries again by itself, reads the
 * reply as a stream, so that silence is noticed, and tells the form of the reply in words, which all models understand.
 */
export function createLangchainChatModel({
  name,
  endpoint,
  maxTokens = MAX_TOKENS,
  idleMs = IDLE_MS,
}: LangchainChatModelOptions): ChatModel {
  const loaded = new Map<number, ReturnType<typeof load>>();

  const open = (most: number): ReturnType<typeof load> => {
    const loading = loaded.get(most) ?? load({ name, endpoint, maxTokens: most });
    loaded.set(most, loading);
    return loading.catch((error: unknown) => {
      // A package may have been installed by the next time.
      loaded.delete(most);
      throw translateModelError(error, { name, endpoint });
    });
  };

  return {
    id: name,
    maxTokens,
    async complete(request) {
      const model = await open(request.maxOutputTokens ?? maxTokens);
      const { noTracer } = await import('./no-tracer.ts');
      // Loading a client takes a moment, for which nobody is to blame.
      const watch = watchSilence(idleMs);
      const outer = request.signal === undefined ? [] : [request.signal];
      try {
        const stream = await model.stream(messagesOf(request), {
          signal: AbortSignal.any([watch.signal, ...outer]),
          callbacks: [noTracer()],
        });
        // LangChain holds back the first piece until the second comes.
        watch.heard();
        request.onProgress?.('alive');
        return await readReply(stream, { name, request, watch });
      } catch (error) {
        const usage = estimateUsage(request, '');
        if (request.signal?.aborted === true)
          throw new ModelError({ problem: 'slow', model: name, usage, cause: error });
        if (watch.signal.aborted)
          throw new ModelError({
            problem: watch.hasHeard() ? 'stalled' : 'slow',
            model: name,
            usage,
            cause: error,
          });
        throw translateModelError(error, { name, endpoint });
      } finally {
        watch.stop();
      }
    },
  };
}

interface Loading {
  readonly name: string;
  readonly endpoint: ModelEndpoint;
  readonly maxTokens: number;
}

async function load({ name, endpoint: { apiKey, baseUrl }, maxTokens }: Loading) {
  const { initChatModel } = await import('langchain/chat_models/universal');
  const common = { maxRetries: 0, maxTokens, ...(apiKey !== null && { apiKey }) };
  if (!name.startsWith('openai:')) return initChatModel(name, common);
  return initChatModel(name, {
    ...common,
    // Servers of one's own take any key, but the client takes none for a mistake.
    apiKey: apiKey ?? 'none',
    timeout: CLIENT_TIMEOUT_MS,
    useResponsesApi: false,
    // A `baseURL` beside the others is passed over, and the question would go to api.openai.com.
    configuration: { baseURL: baseUrl, organization: '', project: null, maxRetries: 0, logLevel: 'off' },
  });
}

function messagesOf({ system, user, schema }: ChatRequest): [string, string][] {
  const form = `Reply with one JSON value and nothing else. It has to fit this JSON Schema:\n${JSON.stringify(schema.json)}`;
  return [
    ['system', `${system}\n\n${form}`],
    ['human', user],
  ];
}

/** A part of a reply, as LangChain streams it. */
interface Chunk {
  readonly text: string;
  readonly response_metadata: Readonly<Record<string, unknown>>;
  readonly usage_metadata?: unknown;
}

interface Reading {
  readonly name: string;
  readonly request: ChatRequest;
  readonly watch: SilenceWatch;
}

async function readReply(
  stream: AsyncIterable<Chunk>,
  { name, request, watch }: Reading,
): Promise<ChatReply> {
  let text = '';
  let finish: string | null = null;
  let told: ToldUsage = { input: null, output: null };
  for await (const chunk of stream) {
    watch.heard();
    if (text === '' && chunk.text !== '') request.onProgress?.('writing');
    text += chunk.text;
    const { finish_reason, stop_reason, finishReason } = chunk.response_metadata;
    const ended = finish_reason ?? stop_reason ?? finishReason;
    if (typeof ended === 'string') finish = ended;
    const own = readUsage(chunk.usage_metadata);
    told = { input: own.input ?? told.input, output: own.output ?? told.output };
  }
  const { usage, isEstimated } = completeUsage(told, estimateUsage(request, text));
  const ended = { text, reasoning: '', finish, isDone: false, usage, isUsageEstimated: isEstimated };
  return judgeReply(ended, (problem, detail) => new ModelError({ problem, model: name, detail, usage }));
}
