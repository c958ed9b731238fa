/**
 * Terms as a query in FTS5's language that finds what holds any of them: nothing in them is understood as an operator. Quotation marks are doubled, and a NUL, which would end the query, parts
 * words.
 *
 * @returns `null` where none has a letter or a figure
 */
export function quoteTerms(terms: readonly string[]): string | null {
  const usable = terms.filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (usable.length === 0) return null;
  return usable.map((term) => `"${term.replaceAll('\0', ' ').replaceAll('"', '""')}"`).join(' OR ');
}
