/** A title or a name on one line: line breaks, tabs and rows of spaces become one space each. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
