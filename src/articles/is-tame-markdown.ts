/** In characters and lines: some constructs take the square of these to parse, so that 100 000 would take a minute and more. */
const LONGEST = 256 * 1024;
const MOST_LINES = 20_000;
const DEEP = /^[ \t]*(?:[>*+-][ \t]*){40}/mu;

/** Whether a Markdown text can be parsed in a few seconds, whatever it holds. */
export function isTameMarkdown(text: string): boolean {
  return text.length <= LONGEST && !DEEP.test(text) && (text.match(/\n|\r/gu)?.length ?? 0) <= MOST_LINES;
}
