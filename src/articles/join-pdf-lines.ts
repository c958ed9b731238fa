/** A line shorter than this share of the usual one ends a paragraph. */
const SHORT = 0.8;

/**
 * The paragraphs of a PDF's pages, which are lines on paper: lines are joined up to one that ends a sentence before the
 * margin; a hyphen at a line's end stays, since it cannot be told from one that belongs to the word. Numbers of pages go.
 */
export function joinPdfLines(pages: readonly string[]): string {
  const lines = pages.flatMap((page) => page.split('\n').map((line) => line.trim()));
  const own = lines.filter((line) => !/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/iu.test(line));
  const lengths = own
    .map(({ length }) => length)
    .filter((length) => length > 20)
    .toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of own) {
    if (line === '') {
      isOpen = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (isOpen && last !== undefined) paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    else paragraphs.push(line);
    const isShort = line.length < SHORT * usual;
    isOpen = !(isShort && (/[.!?]["”’)]*$/u.test(line) || !/[,;\p{Ll}]$/u.test(line)));
  }
  return paragraphs.join('\n\n');
}
