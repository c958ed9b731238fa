/** A title as `honorifics` and `shortTitles` have it: without its full stop. */
export function bareTitle(lower: string): string {
  return lower.replace(/\.$/u, '');
}
