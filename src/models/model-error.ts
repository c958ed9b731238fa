/**
 * What can go wrong with a model:
 *
 * - `not_installed`: the provider needs a package that is not there;
 * - `unreachable`: nothing answers at the address, or the connection broke;
 * - `denied`: the key is missing or wrong; `unknown_model`: the endpoint does not have the model;
 * - `rate_limited`: too many requests; `no_credit`: the account is empty;
 * - `failing`: the endpoint reports a fault of its own; `rejected`: it does not take the request;
 * - `slow`: no reply in time; `stalled`: it fell silent in the middle; `cut`: the reply ended early;
 * - `too_long`: the reply did not fit; `declined`: the model refused or was filtered; `malformed`: what came is no reply;
 * - `over_budget`: the day's tokens or money are spent; `overloaded`: too many questions wait already;
 * - `resting`: it failed so often that it is left alone for a while.
 */
export type ModelProblem =
  | 'not_installed'
  | 'unreachable'
  | 'denied'
  | 'unknown_model'
  | 'rate_limited'
  | 'no_credit'
  | 'failing'
  | 'rejected'
  | 'slow'
  | 'stalled'
  | 'cut'
  | 'too_long'
  | 'declined'
  | 'malformed'
  | 'over_budget'
  | 'overloaded'
  | 'resting';

interface Facts {
  readonly problem: ModelProblem;
  /** Provider and model. */
  readonly model: string;
  /** The npm package that a provider needs, where that is known. */
  readonly missingPackage?: string;
  /** What was found, in a few words. */
  readonly detail?: string;
  /** How long the endpoint asks to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

const SENTENCES: Readonly<Record<ModelProblem, string>> = {
  not_installed:
    'is of a provider that is not known. Write MODEL as provider:model, with a provider that LangChain has, such as openai, anthropic, google-genai, mistralai or ollama',
  unreachable: 'cannot be reached. Start its server, or put OPENAI_BASE_URL right',
  denied: 'does not accept the key. Put OPENAI_API_KEY right',
  unknown_model: 'is not known there. Set MODEL or EMBEDDINGS to one of those the endpoint lists',
  rate_limited: 'takes no more requests for now. Wait, or raise its limits',
  no_credit: 'has no credit left. Top up the account, or set another model',
  failing: 'reports a fault of its own. Try again later',
  rejected: 'does not take the request. Set another model',
  slow: 'did not reply in time. Try again, or set a faster model',
  stalled: 'fell silent in the middle of its reply. Try again',
  cut: 'broke off its reply. Try again',
  too_long: 'replied at greater length than it may. Ask for less at once, or set another model',
  declined: 'declined to reply. Ask in other words',
  malformed:
    'replied with something that is no reply. Check that OPENAI_BASE_URL is an OpenAI-compatible endpoint',
  over_budget:
    'is not asked any more today, because its budget is spent. Wait for tomorrow (UTC), or raise it',
  overloaded: 'has too many questions to answer at once. Ask again in a moment',
  resting: 'failed so often that it is left alone for a while. Ask again later',
};

/** It may be otherwise a moment later. */
const PASSING: ReadonlySet<ModelProblem> = new Set([
  'unreachable',
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

  constructor({ problem, model, missingPackage, detail, retryAfterMs, cause }: Facts) {
    const found = detail === undefined ? '' : ` (${detail})`;
    const sentence =
      missingPackage === undefined
        ? SENTENCES[problem]
        : `needs the package ${missingPackage}, which is not installed. Run npm install ${missingPackage}, or set MODEL to another provider`;
    super(`The model ${model} ${sentence}${found}.`, { cause });
    this.problem = problem;
    this.retryAfterMs = retryAfterMs ?? null;
  }

  /** Whether asking again soon may help. */
  get isPassing(): boolean {
    return PASSING.has(this.problem);
  }
}
