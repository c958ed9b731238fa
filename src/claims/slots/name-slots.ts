import { readWords } from '../../retrieval/read-words.ts';
import type { Difference } from '../difference.ts';
import { groupNames, type NameSpan } from '../group-names.ts';
import type { Wording } from '../wording.ts';
import type { ShownWords, SlotComparison, SlotWords } from './slot-comparison.ts';

/** So many letters of a name's beginning stay when it becomes an adjective: "Gambia", "Gambian". */
const SHORTEST_STEM = 4;
/** An adjective adds no more letters than that. */
const LONGEST_ENDING = 4;

/** Compares the names of a claim with those that are shown: the bearer's last name must be there, the rest of it in the article. */
export function compareNames(claim: Wording, shown: ShownWords, words: SlotWords): SlotComparison {
  const differences: Difference[] = [];
  let isMissing = false;
  const there = [...shown.wording.words, ...readWords(shown.around)].map(({ text }) => bare(text));
  for (const span of groupNames(claim, words.isName)) {
    const parts = claim.words.slice(span.from, span.to).map(({ text }) => bare(text));
    if (isThere(parts, there, shown, words)) continue;
    const other = findOther(span, claim, shown, words);
    if (other === null) isMissing = true;
    else differences.push({ aspect: 'name', given: textOf(claim, span), source: other });
  }
  return { differences, isMissing };
}

function isThere(
  parts: readonly string[],
  there: readonly string[],
  { articleText }: ShownWords,
  { aliasesOf }: SlotWords,
): boolean {
  const text = ` ${there.join(' ')} `;
  if (aliasesOf(parts).some((alias) => text.includes(` ${alias.map(bare).join(' ')} `))) return true;
  const [head = '', ...others] = parts.toReversed();
  const isNamed = (part: string, among: readonly string[]) => among.some((word) => isKin(word, part));
  if (!isNamed(head, there)) return false;
  const isWritten = (part: string) => isNamed(part, there) || beside(part, head, articleText);
  return others.every(isWritten);
}

/** The name itself, or the adjective or people made of it. */
function isKin(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= SHORTEST_STEM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short)
  );
}

/** Whether the article calls the bearer by this given name or title. */
function beside(part: string, head: string, text: string): boolean {
  const [own, last] = [part, head].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  return new RegExp(`(?<!\\p{L})${own}[^\\p{L}]{1,2}(?:[\\p{L}.’'-]+ ){0,3}${last}(?!\\p{L})`, 'iu').test(
    text,
  );
}

/** A name of the source that the claim has not, in the like place: behind the same word, or beginning the sentence. */
function findOther(
  span: NameSpan,
  claim: Wording,
  { wording }: ShownWords,
  { isName }: SlotWords,
): string | null {
  const own = new Set(claim.words.map(({ text }) => bare(text)));
  const unclaimed = groupNames(wording, isName).filter(
    ({ from, to }) => !wording.words.slice(from, to).some(({ text }) => own.has(bare(text))),
  );
  const leading = (words: Wording['words'], { from }: NameSpan) => words[from - 1]?.text ?? '';
  const alike = unclaimed.find((other) => leading(wording.words, other) === leading(claim.words, span));
  const other = alike ?? (unclaimed.length === 1 ? unclaimed[0] : undefined);
  return other === undefined ? null : textOf(wording, other);
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

function textOf({ text, words }: Wording, { from, to }: NameSpan): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
