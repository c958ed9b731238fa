import type { Scored } from './area-under-roc.ts';

/** The confidence below which a share of the answerable examples lies; 0.5 without any. */
export function thresholdFor(examples: readonly Scored[], falseRefusals: number): number {
  const answerable = examples
    .filter(({ label }) => label)
    .map(({ score }) => score)
    .sort((left, right) => left - right);
  return Math.round((answerable[Math.floor(falseRefusals * answerable.length)] ?? 0.5) * 1_000) / 1_000;
}
