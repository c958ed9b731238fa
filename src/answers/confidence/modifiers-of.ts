const MODIFIER =
  /\b(?:first|second|third|fourth|fifth|last|final|only|sole|most|least|fewest|best|worst|biggest|largest|smallest|highest|lowest|longest|shortest|oldest|youngest|earliest|latest|greatest|strongest|weakest|main|primary|original|initial|next|previous|former|\p{L}{3,}iest)\b/giu;

/** The words of a text that single one thing out of several: superlatives, ordinals, "only". */
export function modifiersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(MODIFIER)?.map((word) => word.toLowerCase()) ?? []);
}
