import type { ChatModel, ChatReply, ChatRequest, TokenUsage } from '../../models/chat-model.ts';
import { estimateUsage } from '../../models/estimate-usage.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';
import {
  adaptDialect,
  type ChatDialect,
  type ChatSettings,
  type LimitName,
  plainerDialect,
  writeBody,
} from './chat-dialect.ts';
import type { Collected } from './collect-reply.ts';
import { createBlame } from './create-blame.ts';
import { isFinal } from './is-final.ts';
import { judgeReply } from './judge-reply.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { describeError, nameConnectionProblem } from './name-connection-problem.ts';
import { nameProblem } from './name-problem.ts';
import { outputThatFits } from './output-that-fits.ts';
import { completeUsage } from './read-usage.ts';
import { type ChatOutcome, sendChat } from './send-chat.ts';
import { watchSilence } from './watch-silence.ts';

/** A chat model, and what it found out about its endpoint. */
export interface OpenaiChatModel extends ChatModel {
  dialect(): ChatDialect;
}

interface OpenaiChatModelOptions {
  /** `provider:model`. */
  readonly name: string;
  readonly endpoint: ModelEndpoint;
  /** What the longest reply is called there, as far as is known. */
  readonly limit?: LimitName;
  /** A reply may cost so many tokens, hidden reasoning included. */
  readonly maxTokens?: number;
  /** How hard the model is to think, in the endpoint's own word. */
  readonly effort?: string | null;
  /** How long it may give no sign of life, at first and later on, in milliseconds. */
  readonly silenceMs?: number;
}

const MAX_TOKENS = 4_000;
const SILENCE_MS = 30_000;
/** As many as there are parts of a request to do without, each perhaps in two steps. */
const MOST_COMPLAINTS = 8;
const NOTHING: TokenUsage = { input: 0, output: 0 };
/** Refusals that may be about part of the request although they do not say so. */
const VAGUE: ReadonlySet<number | null> = new Set([400, 422, 500, 501]);

/**
 * A chat model behind an endpoint that speaks as OpenAI does, more or less. It never tries again by itself what failed; but what an endpoint complains of
 * in a request is left out, which costs nothing, and remembered. Replies are taken in all the forms that are about.
 *
 * @throws {ModelError} from `complete`, with what the call has used
 */
export function createOpenaiChatModel({
  name,
  endpoint,
  limit = 'max_tokens',
  maxTokens = MAX_TOKENS,
  effort = null,
  silenceMs = SILENCE_MS,
}: OpenaiChatModelOptions): OpenaiChatModel {
  const model = name.slice(name.indexOf(':') + 1);
  let dialect: ChatDialect = {
    form: 'schema',
    tellsForm: false,
    limit,
    refusedLimits: [],
    streams: true,
    tellsUsage: true,
    takesEffort: true,
    hasSystem: true,
  };
  /** Whether complaints that name nothing are known not to be about what can be left out. */
  let isSettled = false;

  const { fail, refuse } = createBlame(name, endpoint);

  const attempt = async (request: ChatRequest, settings: ChatSettings): Promise<Attempt> => {
    const body = writeBody(request, dialect, settings);
    // What does not stream is silent until it has finished; the deadline of the request ends it.
    const watch = watchSilence(dialect.streams ? silenceMs : MAX_SILENCE_MS);
    const outer = request.signal === undefined ? [] : [request.signal];
    let collected: () => Collected | null = () => null;
    try {
      const outcome = await sendChat(
        {
          endpoint,
          body,
          signal: AbortSignal.any([watch.signal, ...outer]),
          heard: watch.heard,
          onProgress: request.onProgress ?? ignore,
        },
        (read) => {
          collected = read;
        },
      );
      return { body, outcome };
    } catch (error) {
      const usage = usageOf(request, collected());
      const detail = describeError(error);
      if (request.signal?.aborted === true) throw fail('slow', { usage, cause: error });
      if (watch.signal.aborted) throw fail(watch.hasHeard() ? 'stalled' : 'slow', { usage, cause: error });
      const problem = nameConnectionProblem(detail);
      if (problem === null) throw error;
      const isBroken = collected() !== null;
      throw fail(isBroken ? 'cut' : problem === 'cut' ? 'unreachable' : problem, {
        detail,
        usage: isBroken ? usage : NOTHING,
        cause: error,
      });
    } finally {
      watch.stop();
    }
  };

  const take = (request: ChatRequest, { outcome }: Attempt): ChatReply => {
    if (outcome.kind === 'refused') throw refuse(outcome.refusal, NOTHING);
    const { body, reply, refusal } = outcome;
    if (body.kind === 'page' || body.kind === 'text')
      throw fail(body.kind === 'page' ? 'not_an_api' : 'malformed', { usage: NOTHING });
    const { usage, isEstimated } = completeOf(request, reply);
    if (refusal !== null) throw refuse(refusal, usage);
    if (!reply.hasChoices) throw fail('malformed', { usage: NOTHING, detail: 'there is no reply in it' });
    const text = reply.text.trim() === '' ? reply.call : reply.text;
    if (text === '' && reply.refusal !== '') throw fail('declined', { usage });
    const ended = { ...reply, text, isDone: body.isDone, usage, isUsageEstimated: isEstimated };
    const judged = judgeReply(ended, (problem, detail) =>
      fail(body.isGarbled && problem === 'cut' ? 'malformed' : problem, { detail, usage }),
    );
    // What is not held to its form by the schema is told of it from now on.
    if (dialect.form === 'schema' && parseJsonReply(judged.text).length === 0)
      dialect = { ...dialect, tellsForm: true };
    return judged;
  };

  return {
    id: name,
    maxTokens,
    dialect: () => dialect,
    async complete(request) {
      const before = dialect;
      let most = request.maxOutputTokens ?? maxTokens;
      let first: string | null = null;
      let isGuessing = false;
      for (let complaints = 0; ; complaints++) {
        const tried = await attempt(request, { model, maxTokens: most, effort });
        const { outcome, body } = tried;
        if (outcome.kind === 'replied') {
          isSettled = true;
          return take(request, tried);
        }
        const { refusal } = outcome;
        first ??= refusal.message;
        const fitting = outputThatFits(refusal.message, most);
        const problem = nameProblem(refusal);
        const named = isFinal(problem) ? null : adaptDialect(dialect, body, refusal.words);
        const plainer =
          named === null && !isSettled && VAGUE.has(refusal.status) && !isFinal(problem)
            ? plainerDialect(dialect)
            : null;
        if (complaints >= MOST_COMPLAINTS || (fitting === null && named === null && plainer === null)) {
          // What was left out for nothing is sent again with the next request.
          if (isGuessing || (complaints > 0 && refusal.message === first)) dialect = before;
          isSettled ||= isGuessing;
          return take(request, tried);
        }
        if (fitting !== null) most = fitting;
        else {
          isGuessing ||= plainer !== null;
          dialect = named ?? plainer ?? dialect;
        }
      }
    },
  };
}

interface Attempt {
  readonly body: Readonly<Record<string, unknown>>;
  readonly outcome: ChatOutcome;
}

const MAX_SILENCE_MS = 2 ** 31 - 1;

function completeOf(request: ChatRequest, { usage, text, reasoning, call }: Collected) {
  return completeUsage(usage, estimateUsage(request, `${reasoning}${text}${call}`));
}

/** Of a call that broke off: what it was asked has been read, as far as anybody can tell. */
function usageOf(request: ChatRequest, reply: Collected | null): TokenUsage {
  return reply === null ? estimateUsage(request, '') : completeOf(request, reply).usage;
}

function ignore(): void {
  // Nobody wants to be told.
}
