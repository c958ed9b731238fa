/** What Discord recommends for buttons, so that telephones show all of it. */
const MOST = 38;

/** A label of at most 38 characters, cut between words where the text is longer. */
export function shortenLabel(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST - 1).toWellFormed();
  const end = cut.search(/\s\S*$/u);
  return `${(end > MOST / 2 ? cut.slice(0, end) : cut).replace(/\ufffd$/u, '').trimEnd()}…`;
}
