import type { TokenUsage } from './chat-model.ts';

/**
 * What can go wrong with a model:
 *
 * - `not_installed`: the provider needs a package that is not there;
 * - `unreachable`: nothing answers at the address, or the connection broke; `untrusted`: its certificate is not accepted;
 * - `not_an_api`: something answers there that is no endpoint for models;
 * - `denied`: the key is missing or wrong; `unknown_model`: the endpoint does not have the model; `loading`: not yet;
 * - `rate_limited`: too many requests; `no_credit`: the account is empty;
 * - `failing`: the endpoint reports a fault of its own; `rejected`: it does not take the request;
 * - `too_much`: what it is given to read is longer than it can take;
 * - `slow`: no reply in time; `stalled`: it fell silent in the middle; `cut`: the reply ended early;
 * - `too_long`: the reply did not fit; `declined`: the model refused or was filtered; `malformed`: what came is no reply;
 * - `unreadable`: it replied, but not in the form it was asked for;
 * - `over_budget`: the day's tokens or money are spent; `overloaded`: too many questions wait already;
 * - `resting`: it failed so often that it is left alone for a while.
 */
export type ModelProblem =
  | 'not_installed'
  | 'unreachable'
  | 'untrusted'
  | 'not_an_api'
  | 'denied'
  | 'unknown_model'
  | 'loading'
  | 'rate_limited'
  | 'no_credit'
  | 'failing'
  | 'rejected'
  | 'too_much'
  | 'slow'
  | 'stalled'
  | 'cut'
  | 'too_long'
  | 'declined'
  | 'malformed'
  | 'unreadable'
  | 'over_budget'
  | 'overloaded'
  | 'resting';

/** What a problem comes down to for whoever asked. */
export type ModelFailure = 'failed' | 'budget' | 'busy' | 'timeout' | 'declined' | 'unreadable';

const KINDS: Partial<Readonly<Record<ModelProblem, ModelFailure>>> = {
  over_budget: 'budget',
  overloaded: 'busy',
  rate_limited: 'busy',
  loading: 'busy',
  slow: 'timeout',
  stalled: 'timeout',
  declined: 'declined',
  too_long: 'unreadable',
  malformed: 'unreadable',
  unreadable: 'unreadable',
};

/** The variables that an endpoint is set by, for remedies. */
export interface EndpointVariables {
  readonly key: string;
  readonly address: string;
}

interface Facts {
  readonly problem: ModelProblem;
  /** Provider and model. */
  readonly model: string;
  /** By default those of OpenAI. */
  readonly variables?: EndpointVariables | undefined;
  /** The npm package that a provider needs, where that is known. */
  readonly missingPackage?: string;
  /** What was found, in a few words. */
  readonly detail?: string;
  /** How long the endpoint asks to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
  /** What the call has used all the same; `null` or left out where nobody knows. */
  readonly usage?: TokenUsage | null;
  readonly cause?: unknown;
}

const OPENAI: EndpointVariables = { key: 'OPENAI_API_KEY', address: 'OPENAI_BASE_URL' };

type Sentence = string | ((variables: EndpointVariables) => string);

const SENTENCES: Readonly<Record<ModelProblem, Sentence>> = {
  not_installed:
    'is of a provider that is not known. Write MODEL as provider:model, with a provider that .env.example names or that LangChain has, such as openai, ollama, anthropic or google-genai',
  unreachable: ({ address }) => `cannot be reached. Start its server, or put ${address} right`,
  untrusted: ({ address }) =>
    `cannot be reached safely, because the certificate of its server is not accepted. Put ${address} right, renew the certificate, or name the file of whoever signed it in NODE_EXTRA_CA_CERTS`,
  not_an_api: ({ address }) =>
    `is not where it is looked for. Check that ${address} is an OpenAI-compatible endpoint: its path mostly ends in /v1`,
  denied: ({ key }) => `does not accept the key. Put ${key} right`,
  unknown_model: 'is not known there. Set MODEL or EMBEDDINGS to one of those the endpoint lists',
  loading: 'is still being loaded. Ask again in a moment',
  rate_limited: 'takes no more requests for now. Wait, or raise its limits',
  no_credit: 'has no credit left. Top up the account, or set another model',
  failing: 'reports a fault of its own. Try again later',
  rejected: 'does not take the request. Set another model',
  too_much:
    'cannot read so much at once. Lower MODEL_WINDOW or MODEL_OUTPUT_TOKENS, or have its server give it a longer context',
  slow: 'did not reply in time. Try again, raise MODEL_PATIENCE, or set a faster model',
  stalled: 'fell silent in the middle of its reply. Try again, or raise MODEL_PATIENCE',
  cut: 'broke off its reply. Try again',
  too_long:
    'replied at greater length than it may, thinking included. Raise MODEL_OUTPUT_TOKENS, lower MODEL_EFFORT, or set another model',
  declined: 'declined to reply, or was kept from it by a filter. Ask in other words',
  malformed: ({ address }) =>
    `replied with something that is no reply. Check that ${address} is an OpenAI-compatible endpoint`,
  unreadable: 'does not reply in the form that it is asked for. Set a larger model',
  over_budget:
    'is not asked any more today, because its budget is spent. Wait for tomorrow (UTC), or raise it',
  overloaded: 'has too many questions to answer at once. Ask again in a moment',
  resting: 'failed so often that it is left alone for a while. Ask again later',
};

/** It may be otherwise a moment later. */
const PASSING: ReadonlySet<ModelProblem> = new Set([
  'unreachable',
  'loading',
  'rate_limited',
  'failing',
  'slow',
  'stalled',
  'cut',
  'malformed',
]);

/** A language model or an embedding model cannot be used as things are. The message says what was found and what can be done. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly problem: ModelProblem;
  readonly retryAfterMs: number | null;
  /** What the call has used all the same; `null` where nobody knows. */
  readonly usage: TokenUsage | null;

  constructor({ problem, model, variables, missingPackage, detail, retryAfterMs, usage, cause }: Facts) {
    const found = detail === undefined ? '' : ` (${detail})`;
    const given = SENTENCES[problem];
    const sentence =
      missingPackage === undefined
        ? typeof given === 'string'
          ? given
          : given(variables ?? OPENAI)
        : `needs the package ${missingPackage}, which is not installed. Run npm install ${missingPackage}, or set MODEL to another provider`;
    const wait =
      retryAfterMs === undefined || retryAfterMs === 0 ? '' : `. It asks to wait ${saySpan(retryAfterMs)}`;
    super(`The model ${model} ${sentence}${wait}${found}.`, { cause });
    this.problem = problem;
    this.retryAfterMs = retryAfterMs ?? null;
    this.usage = usage ?? null;
  }

  /** What it comes down to for whoever asked. */
  get kind(): ModelFailure {
    return KINDS[this.problem] ?? 'failed';
  }

  /** Whether asking again soon may help. */
  get isPassing(): boolean {
    return PASSING.has(this.problem);
  }
}

function saySpan(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds === 1) return '1 second';
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
