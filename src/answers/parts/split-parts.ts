import type { Question } from '../../retrieval/question.ts';

const PREPOSITION = 'in|on|at|after|before|during|by|from|under|according to';
const SEAM = new RegExp(
  String.raw`;|\?\s+(?=\S)|,?\s+(?:while|whereas|versus|vs\.?|compared (?:to|with)|but)\s+|,?\s+and\s+(?=(?:how|what|who|when|where|why|which|to (?:what|which|how|whom)|${PREPOSITION}|the|an?|is|are|was|were|did|does|do|has|have)\b)`,
  'iu',
);
const COMPARED = /\s+(?:with|to)\s+(?=(?:what|how|the|those|that|who|when|where)\b)/iu;
const COMPARES = /^\W*compare\s+/iu;
const ASKING =
  /\b(?:how|what|who|whom|whose|when|where|why|which|is|are|was|were|did|does|do|has|have|can|could|will|would)\b/iu;
/** "…, and where?" asks for more of the same, which no other sentence is searched for. */
const BARE =
  /^(?:(?:by|with|to|for|from|since)\s+)?(?:how(?:\s+(?:many|much|long|often))?|what|who|whom|when|where|why|which)$/iu;
const CIRCUMSTANCE = new RegExp(String.raw`^(?:${PREPOSITION})\s`, 'iu');
const CIRCUMSTANCES = new RegExp(String.raw`\b(?:${PREPOSITION})\s`, 'giu');

/**
 * The parts of a question that are each to be answered: "How long was the halt proposed in Warsaw, and how long the one before Rafah?". A question is only taken apart
 * if it compares, if each part asks for something by itself, or if it asks the same under several circumstances ("in May and in June", "according to A and according to B"): then each part
 * repeats what is asked. Otherwise the result is empty.
 */
export function splitParts({
  text,
  isComparison,
}: Pick<Question, 'text' | 'isComparison'>): readonly string[] {
  const seams = COMPARES.test(text) ? new RegExp(`${SEAM.source}|${COMPARED.source}`, 'iu') : SEAM;
  const pieces = text
    .replace(COMPARES, '')
    .split(new RegExp(seams.source, 'giu'))
    .map((part) => part.replace(/\?+$/u, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !BARE.test(part));
  const [first = ''] = pieces;
  const parts = pieces.map((piece, at) => (at > 0 && CIRCUMSTANCE.test(piece) ? under(first, piece) : piece));
  const areFull = parts.every((part) => ASKING.test(part));
  return parts.length > 1 && (isComparison || areFull) ? parts : [];
}

/** What the first part asks, under another circumstance instead of its last one; the circumstance alone where it has none to replace. */
function under(first: string, circumstance: string): string {
  const last = [...first.matchAll(CIRCUMSTANCES)].at(-1);
  return last === undefined ? circumstance : `${first.slice(0, last.index)}${circumstance}`;
}
