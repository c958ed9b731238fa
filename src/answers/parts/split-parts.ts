import type { Question } from '../../retrieval/question.ts';

const SEAM =
  /;|\?\s+(?=\S)|,?\s+(?:while|whereas|versus|vs\.?|compared (?:to|with)|but)\s+|,?\s+and\s+(?=(?:how|what|who|when|where|why|which|in|on|at|after|before|during|by|from|the|an?|is|are|was|were|did|does|do|has|have)\b)/iu;
const COMPARED = /\s+(?:with|to)\s+(?=(?:what|how|the|those|that|who|when|where)\b)/iu;
const COMPARES = /^\W*compare\b/iu;
const ASKING =
  /\b(?:how|what|who|whom|whose|when|where|why|which|is|are|was|were|did|does|do|has|have|can|could|will|would)\b/iu;

/**
 * The parts of a question that are each to be answered: "How long was the halt proposed in Warsaw, and how long the one before Rafah?". A question is only taken apart
 * if it compares, or if each part asks for something by itself; otherwise the result is empty.
 */
export function splitParts({
  text,
  isComparison,
}: Pick<Question, 'text' | 'isComparison'>): readonly string[] {
  const seams = COMPARES.test(text) ? new RegExp(`${SEAM.source}|${COMPARED.source}`, 'iu') : SEAM;
  const parts = text
    .split(new RegExp(seams.source, 'giu'))
    .map((part) => part.replace(/\?+$/u, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const areFull = parts.every((part) => ASKING.test(part));
  return parts.length > 1 && (isComparison || areFull) ? parts : [];
}
