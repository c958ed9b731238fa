import type { TokenUsage } from '../../models/chat-model.ts';
import { ModelError, type ModelProblem } from '../../models/model-error.ts';
import { hideKey } from './hide-key.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { nameProblem } from './name-problem.ts';
import type { Refusal } from './read-refusal.ts';

type Facts = Omit<ConstructorParameters<typeof ModelError>[0], 'problem' | 'model' | 'variables'>;

/** Makes errors of one endpoint: they name its variables, and never show its key. */
export interface Blame {
  fail(problem: ModelProblem, facts: Facts): ModelError;
  /** @param usage what the call has used before it was refused */
  refuse(refusal: Refusal, usage: TokenUsage): ModelError;
}

const LONGEST_DETAIL = 200;

/** @param name provider and model */
export function createBlame(name: string, endpoint: ModelEndpoint): Blame {
  const fail: Blame['fail'] = (problem, facts) =>
    new ModelError({
      problem,
      model: name,
      variables: endpoint.variables,
      ...facts,
      ...(facts.detail !== undefined && {
        detail: hideKey(facts.detail, endpoint.apiKey).slice(0, LONGEST_DETAIL),
      }),
    });
  return {
    fail,
    refuse({ message, ...said }, usage) {
      const { status, waitMs } = said;
      return fail(nameProblem(said) ?? 'malformed', {
        detail: status === null ? message : `${status}: ${message}`,
        ...(waitMs !== null && { retryAfterMs: waitMs }),
        usage,
      });
    },
  };
}
