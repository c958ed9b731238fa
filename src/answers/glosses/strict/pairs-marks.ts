/** Whether every quotation mark of a text has its other half, and none stands inside another pair. */
export function pairsMarks(text: string): boolean {
  let open: string | null = null;
  for (const [mark] of text.matchAll(/[“”"]/gu)) {
    const closes: string = open === '“' ? '”' : '"';
    if (open === null && mark !== '”') open = mark;
    else if (open !== null && mark === closes) open = null;
    else return false;
  }
  return open === null;
}
