import type { ComparisonPiece } from './reply.ts';

/** Words as plain text shows them in a comparison: `+[…]` where only the given wording has them, `-[…]` where only the source does. */
export function markPiece({ in: wording, text }: ComparisonPiece): string {
  if (wording === 'both') return text;
  return wording === 'given' ? `+[${text}]` : `-[${text}]`;
}
