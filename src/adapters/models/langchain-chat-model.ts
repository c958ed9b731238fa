import type { BaseMessageLike } from '@langchain/core/messages';
import type { ChatModel, ChatReply, ChatRequest, TokenUsage } from '../../models/chat-model.ts';
import { ModelError } from '../../models/model-error.ts';
import { createIdleWatch } from './create-idle-watch.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { translateModelError } from './translate-model-error.ts';

interface LangchainChatModelOptions {
  /** `provider:model`; any provider whose package is installed. */
  readonly name: string;
  readonly endpoint: ModelEndpoint;
  /** A reply may cost so many tokens. By default 1200, which has room for some thinking. */
  readonly maxTokens?: number;
  /** How long a reply may fall silent once it has begun, in milliseconds. By default 8000. */
  readonly idleMs?: number;
}

const MAX_TOKENS = 1_200;
const IDLE_MS = 8_000;
/** Only a guard: deadlines come with the request. */
const CLIENT_TIMEOUT_MS = 120_000;

/** How much of the form of a reply an endpoint can be held to, most first. */
const FORMS = ['schema', 'json', 'none'] as const;
type Form = (typeof FORMS)[number];

/**
 * A chat model of any provider that LangChain knows. It asks once and never tries again by itself, reads the reply as a stream, so that silence is noticed, and
 * takes a reply only if the model says that it is complete.
 *
 * An endpoint that rejects the schema is asked for JSON, then for nothing in particular, with the next requests; likewise one that will not tell what a reply costs.
 */
export function createLangchainChatModel({
  name,
  endpoint,
  maxTokens = MAX_TOKENS,
  idleMs = IDLE_MS,
}: LangchainChatModelOptions): ChatModel {
  let loading: ReturnType<typeof load> | undefined;
  let form: Form = isOpenai(name) ? 'schema' : 'none';
  let tellsUsage = true;

  const ask = async (request: ChatRequest, idle: ReturnType<typeof createIdleWatch>): Promise<ChatReply> => {
    loading ??= load({ name, endpoint, maxTokens, tellsUsage });
    const model = await loading;
    const signal = AbortSignal.any([idle.signal, ...(request.signal === undefined ? [] : [request.signal])]);
    const { noTracer } = await import('./no-tracer.ts');
    const options = { signal, callbacks: [noTracer()], ...formatOf(form, request) };
    const stream = await model.stream(messagesOf(request), options);
    return readReply(stream, name, idle.heard);
  };

  return {
    id: name,
    maxTokens,
    async complete(request) {
      const idle = createIdleWatch(idleMs);
      try {
        return await ask(request, idle);
      } catch (error) {
        if (idle.signal.aborted) throw new ModelError({ problem: 'stalled', model: name, cause: error });
        if (request.signal?.aborted === true)
          throw new ModelError({ problem: 'slow', model: name, cause: error });
        const translated = translateModelError(error, name);
        if (translated.problem === 'not_installed') loading = undefined;
        if (translated.problem === 'rejected' && tellsUsage && /stream_options/iu.test(translated.message)) {
          tellsUsage = false;
          loading = undefined;
          throw new ModelError({ problem: 'failing', model: name, detail: translated.message, cause: error });
        }
        if (translated.problem === 'rejected' && form !== 'none' && complainsOfForm(translated)) {
          form = FORMS[FORMS.indexOf(form) + 1] ?? 'none';
          throw new ModelError({ problem: 'failing', model: name, detail: translated.message, cause: error });
        }
        throw translated;
      } finally {
        idle.stop();
      }
    },
  };
}

interface Loading {
  readonly name: string;
  readonly endpoint: ModelEndpoint;
  readonly maxTokens: number;
  /** Whether the endpoint is asked to tell what a reply has cost. */
  readonly tellsUsage: boolean;
}

async function load({ name, endpoint: { apiKey, baseUrl }, maxTokens, tellsUsage }: Loading) {
  const { initChatModel } = await import('langchain/chat_models/universal');
  if (!isOpenai(name)) return initChatModel(name, { maxRetries: 0, maxTokens });
  return initChatModel(name, {
    // Servers of one's own take any key, but the client takes none for a mistake.
    apiKey: apiKey ?? 'none',
    maxRetries: 0,
    maxTokens,
    timeout: CLIENT_TIMEOUT_MS,
    streamUsage: tellsUsage,
    useResponsesApi: false,
    // A `baseURL` beside the others is passed over, and the question would go to api.openai.com.
    configuration: { baseURL: baseUrl, organization: '', project: null, maxRetries: 0, logLevel: 'off' },
  });
}

function isOpenai(name: string): boolean {
  return name.startsWith('openai:');
}

function messagesOf({ system, user }: ChatRequest): BaseMessageLike[] {
  return [
    ['system', system],
    ['human', user],
  ];
}

function formatOf(form: Form, { schema }: ChatRequest): object {
  if (form === 'none') return {};
  if (form === 'json') return { response_format: { type: 'json_object' } };
  const { name, json } = schema;
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: json } } };
}

function complainsOfForm({ message }: ModelError): boolean {
  return /response_format|json_schema|json_object|schema|grammar|unsupported|not supported/iu.test(message);
}

/** A part of a reply, as LangChain streams it. */
interface Chunk {
  readonly text: string;
  readonly response_metadata: Readonly<Record<string, unknown>>;
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number } | undefined;
}

async function readReply(stream: AsyncIterable<Chunk>, model: string, heard: () => void): Promise<ChatReply> {
  let text = '';
  let finish: unknown;
  let usage: TokenUsage | null = null;
  heard();
  for await (const chunk of stream) {
    heard();
    text += chunk.text;
    const { finish_reason, stop_reason } = chunk.response_metadata;
    finish = finish_reason ?? stop_reason ?? finish;
    const counted = chunk.usage_metadata;
    if (counted !== undefined) usage = { input: counted.input_tokens, output: counted.output_tokens };
  }
  const problem = problemOf(finish, text);
  if (problem !== null) throw new ModelError({ problem, model, detail: `it ended with “${String(finish)}”` });
  return { text, usage };
}

/** A stream that ends without saying why was cut, however whole its text looks. */
function problemOf(finish: unknown, text: string): ModelError['problem'] | null {
  if (finish === 'length' || finish === 'max_tokens') return 'too_long';
  if (finish === 'content_filter' || finish === 'refusal') return 'declined';
  if (finish === 'stop' || finish === 'end_turn' || finish === 'STOP')
    return text.trim() === '' ? 'declined' : null;
  return text === '' ? 'malformed' : 'cut';
}
