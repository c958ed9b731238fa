import type { Word } from '../retrieval/read-words.ts';
import type { Figure } from './figure.ts';

const SMALL = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('- - twenty thirty forty fifty sixty seventy eighty ninety');
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['k', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['dozen', 12],
]);
const PERCENT = /^(?:percent|percentage|pct)$/u;
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['₪', 'shekel'],
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['pounds', 'pound'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['shekel', 'shekel'],
  ['shekels', 'shekel'],
]);
/** "one" is mostly no number: "one of them", "no one", "one day he said". It counts only before a unit of measure. */
const MEASURED =
  /^(?:percent|hour|minute|second|day|week|month|year|mile|kilomet|meter|metre|dollar|euro|pound|million|billion|hundred|thousand)/u;
const MOST_UNITS = 3;

/** What is known of the words that figures are read from. */
export interface FigureWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** The stem of each word; empty for stop words. */
  readonly stems: readonly string[];
  /** Whether a word belongs to a date and is no figure. */
  readonly isDate: (position: number) => boolean;
}

/** The numbers in a sentence, in figures or words, in order: `1,200 people`, `six captives`, `$147.5 million`, `90 percent`. Dates are left out. */
export function readFigures(sentence: FigureWords): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const figure = sentence.isDate(at) ? null : readFigure(sentence, at);
    if (figure === null) continue;
    figures.push(figure);
    at = figure.to - 1;
  }
  return figures;
}

function readFigure(sentence: FigureWords, from: number): Figure | null {
  const { text, words } = sentence;
  const first = readValue(words[from]?.text ?? '');
  if (first === null || words[from]?.isJoined === true) return null;
  let value = first;
  let to = from + 1;
  for (; to < words.length && isNext(text, words[to - 1], words[to]); to++) {
    const word = words[to]?.text ?? '';
    const multiple = MULTIPLES.get(word);
    const more = readValue(word);
    if (multiple !== undefined) value *= multiple;
    else if (more !== null && isTens(words[to - 1]?.text ?? '') && more > 0 && more < 10) value += more;
    else if (words[to]?.isJoined !== true) break;
  }
  const measure = measureOf(sentence, from, to);
  const units = unitsOf(sentence, to);
  if (words[from]?.text === 'one' && to === from + 1 && !MEASURED.test(words[to]?.text ?? '')) return null;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return { value, measure, units, from, to, text: text.slice(start, end) };
}

function readValue(word: string): number | null {
  const small = SMALL.get(word);
  if (small !== undefined) return small;
  const tens = TENS.get(word);
  if (tens !== undefined) return tens * 10;
  return /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : null;
}

function isTens(word: string): boolean {
  return TENS.has(word);
}

/** Parts of one number stand side by side: "twenty-one", "147.5 million", not "three, five of them". */
function isNext(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return after.isJoined || /^[\s‐‑-]?$/u.test(text.slice(before.end, after.start));
}

function measureOf({ text, words }: FigureWords, from: number, to: number): string {
  const sign = text.charAt((words[from]?.start ?? 0) - 1);
  const currency = CURRENCIES.get(sign) ?? CURRENCIES.get(words[to]?.text ?? '');
  if (currency !== undefined) return currency;
  const isPercent = text.charAt(words[to - 1]?.end ?? 0) === '%' || PERCENT.test(words[to]?.text ?? '');
  return isPercent ? 'percent' : 'count';
}

/** What is counted stands in the next words, before a comma and before the next number. */
function unitsOf({ text, words, stems }: FigureWords, to: number): readonly string[] {
  const units: string[] = [];
  for (let at = to; at < words.length && units.length < MOST_UNITS; at++) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    const word = words[at]?.text ?? '';
    if (/[,;:.!?()—–]/u.test(gap) || readValue(word) !== null) break;
    const stem = stems[at] ?? '';
    if (stem !== '' && !PERCENT.test(word) && !CURRENCIES.has(word)) units.push(stem);
  }
  return units;
}

function words(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').flatMap((word, value) => (word === '-' ? [] : [[word, value] as const])));
}
