import { readWords } from '../actors/read-words.ts';
import type { Word } from '../actors/word.ts';
import type { DateMention } from '../retrieval/read-dates.ts';

/** Months as English prints them, whole and cut to three letters. */
const MONTHS = new Set(
  (['long', 'short'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat('en', { month }).format(new Date(2024, at)).toLowerCase(),
    ),
  ),
);
/** Before a month without a day or year: "in June", "since late May", "January and March". */
const BEFORE_MONTH: ReadonlySet<Word['pos']> = new Set(['ADP', 'SCONJ', 'ADJ', 'ADV', 'DET', 'CCONJ']);

/**
 * Which of the dates found in a sentence are used as dates there. A day that is part of a name is none (“the Monday Club”, “Super Tuesday”, “The Sunday Times”), nor is a weekday that only says of what kind something is (“Friday prayers”), nor a month that
 * is somebody's name (“June said”, “Mr. March”): one that stands without a day or year has to stand as months do, behind “in”, “since”, “late” and the like.
 */
export function datesInUse(sentence: string, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length === 0) return dates;
  const words = readWords(sentence);
  return dates.filter((date) => isUsedAsDate(sentence, date, words));
}

function isUsedAsDate(sentence: string, { text, start }: DateMention, words: readonly Word[]): boolean {
  const end = start + text.length;
  const isBeside = (from: number, to: number) => sentence.slice(from, to).trim() === '';
  const at = words.findLastIndex((word) => word.end <= start);
  const before = words[at];
  const behind = words.find((word) => word.start >= end);
  const next = behind !== undefined && isBeside(end, behind.start) ? behind : undefined;
  const former = before !== undefined && isBeside(before.end, start) ? before : undefined;
  const isCompound = /[-‐‑–]$/u.test(sentence.slice(0, start));
  if (isBareMonth(text))
    return (
      isCompound ||
      (former !== undefined && BEFORE_MONTH.has(former.pos) && (!isCapital(next) || former.lower === 'in'))
    );
  // "The Monday Club", "the April 6 Youth Movement": what goes on with a capital behind an article is a name.
  if (former?.pos === 'DET' && isCapital(next)) return false;
  const [first = ''] = text;
  if (former !== undefined && isCapital(former) && first === first.toUpperCase() && !/\d/u.test(text))
    return !namesDay(former, { next, isFirst: at === 0, isOn: words[at - 1]?.lower === 'on' });
  return !(
    next?.pos === 'NOUN' &&
    /s$/u.test(next.lower) &&
    !/\d/u.test(text) &&
    first === first.toUpperCase()
  );
}

/** "Black Friday", "on Palm Sunday"; not "in Washington Tuesday", and at the start of a sentence only where a verb follows: "Bloody Sunday was …", not "Early Monday …". */
function namesDay(
  { lower }: Word,
  {
    next,
    isFirst,
    isOn,
  }: { readonly next: Word | undefined; readonly isFirst: boolean; readonly isOn: boolean },
): boolean {
  const [tagged] = readWords(`the ${lower} day`).slice(1);
  if (isFirst) return tagged?.pos === 'ADJ' && (next?.pos === 'VERB' || next?.pos === 'AUX');
  return isOn || tagged?.pos === 'ADJ' || isCapital(next);
}

function isBareMonth(text: string): boolean {
  return MONTHS.has(text.toLowerCase().replace(/[.,\s]+$/u, ''));
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}
