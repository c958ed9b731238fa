import type { TokenUsage } from '../../models/chat-model.ts';

/** More than any call uses: whatever says so is mistaken. */
const MOST = 100_000_000;
const INPUT = ['prompt_tokens', 'input_tokens', 'promptTokens', 'prompt_eval_count', 'inputTokens'] as const;
const OUTPUT = [
  'completion_tokens',
  'output_tokens',
  'completionTokens',
  'eval_count',
  'outputTokens',
] as const;
const TOTAL = ['total_tokens', 'totalTokens'] as const;

/** What an endpoint tells of what a call used; `null` for what it leaves out. */
export interface ToldUsage {
  readonly input: number | null;
  readonly output: number | null;
}

/**
 * Reads what a call used. Figures may be texts or have fractions; where one is missing the total gives it, and where the total is more than both,
 * it counts hidden reasoning that the others do not.
 */
export function readUsage(given: unknown): ToldUsage {
  if (typeof given !== 'object' || given === null) return { input: null, output: null };
  const fields = new Map(Object.entries(given));
  const find = (names: readonly string[]) =>
    names.flatMap((name) => readCount(fields.get(name)) ?? [])[0] ?? null;
  const [input, output, total] = [find(INPUT), find(OUTPUT), find(TOTAL)];
  if (input === null)
    return { input: total === null || output === null ? null : positive(total - output), output };
  return { input, output: total !== null && total > input + (output ?? 0) ? total - input : output };
}

/** What was told, and estimates for the rest. Nothing at all, where something was asked and replied, is not believed. */
export function completeUsage(
  told: ToldUsage,
  estimate: TokenUsage,
): { usage: TokenUsage; isEstimated: boolean } {
  const input = positive(told.input ?? 0);
  const output = estimate.output === 0 ? told.output : positive(told.output ?? 0);
  return {
    usage: { input: input ?? estimate.input, output: output ?? estimate.output },
    isEstimated: input === null || output === null,
  };
}

function readCount(given: unknown): number | null {
  const count = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof count === 'number' && count >= 0 && count <= MOST ? Math.ceil(count) : null;
}

function positive(count: number): number | null {
  return count > 0 ? count : null;
}
