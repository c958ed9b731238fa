import type { ModelProblem } from '../../models/model-error.ts';

/** Nothing left out of a request would change these. */
const FINAL: ReadonlySet<ModelProblem> = new Set([
  'denied',
  'no_credit',
  'rate_limited',
  'too_much',
  'declined',
  'loading',
]);

/** Whether a refusal is none of part of a request. */
export function isFinal(problem: ModelProblem | null): boolean {
  return problem !== null && FINAL.has(problem);
}
