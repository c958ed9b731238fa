/** Asks about the circumstances of something that is supposed to have happened: why, when, where, how it did. */
const SUPPOSING: readonly RegExp[] = [
  /\b(?:why|when|how come|for what reason) (?:did|does|do|has|have|had|was|were|is|are)(?:n't| not)?\b/iu,
  /\b(?:how|where) did\b(?! .{0,60}\b(?:say|describe|respond|react)\b)/iu,
  /\b(?:which|what) (?:two|three|four|five|six|seven|\d+) \p{L}+ (?:did|does|do|has|have|was|were)\b/iu,
  /\bwhat (?:made|led|caused|prompted|convinced|forced)\b|\bafter (?:his|her|their|its|the) \p{L}+ (?:of|from|by|with)\b/iu,
  /\bwhat (?:was|were) the (?:\p{L}+ )?(?:reason|outcome|result|consequence)s? (?:of|for)\b/iu,
];
/** Attributes that everybody has: asking for them supposes nothing. */
const PLAIN =
  /\bborn\b|\bdie[ds]?\b|\bmarr(?:y|ied)\b|\bgraduat(?:e|ed)\b|\bstart(?:ed)? (?:his|her|their) career\b/iu;

/** Whether a question takes for granted that something happened, and asks for its circumstances. */
export function supposesEvent(question: string): boolean {
  return SUPPOSING.some((pattern) => pattern.test(question)) && !PLAIN.test(question);
}
