import type { LanguageWords } from '../languages/language-words.ts';
import { type CalendarWords, calendarWordsOf } from './calendar-words.ts';
import { findPhrases } from './find-phrases.ts';
import { type NumberWords, numberWordsOf } from './number-words.ts';
import type { TextToken } from './text-token.ts';
import { unitWordsOf } from './unit-words.ts';

/** What a text counts, and what days it names, each in order, written in one way for all languages. */
export interface Figures {
  /** `1200`, `2500000$`, `90%`, `30 minute`, `thousands`. A lone "one" is no figure: many languages have it for "a". */
  readonly numbers: readonly string[];
  /** `2024`, `m5`, `m5-6`, `w1` for Monday, `d-1` for yesterday. */
  readonly times: readonly string[];
}

/** Parts of a date between its figures. */
const BETWEEN = /^(?:de|of|the|den|do|st|nd|rd|th|er|le|el|o)$/u;
const JOINS_TENS = /^(?:y|e|et)$/u;

/** Reads the figures of a text in a language, in digits and in words. */
export function readFigures(tokens: readonly TextToken[], words: LanguageWords): Figures {
  const numbers: string[] = [];
  const times: string[] = [];
  const [calendar, counts] = [calendarWordsOf(words.code), numberWordsOf(words)];
  const pairs = new Map(findPhrases(tokens, words.pairs).map((pair) => [pair.at, pair.length]));
  let at = 0;
  while (at < tokens.length) {
    const pair = pairs.get(at);
    if (pair !== undefined) {
      at += pair;
      continue;
    }
    const time = readTime(tokens, at, calendar, words.code);
    const number = time === null ? readNumber(tokens, at, counts, words) : null;
    if (time !== null) times.push(...time.values);
    else if (number !== null) (number.isYear ? times : numbers).push(...number.values);
    at += time?.length ?? number?.length ?? 1;
  }
  return { numbers, times };
}

interface Read {
  readonly values: readonly string[];
  readonly length: number;
}

function readTime(
  tokens: readonly TextToken[],
  at: number,
  { months, days }: CalendarWords,
  code: string,
): Read | null {
  const pair = `${tokens[at]?.folded} ${tokens[at + 1]?.folded}`;
  const double = days.get(pair);
  if (double !== undefined) return { values: [double], length: 2 };
  const single = days.get(tokens[at]?.folded ?? '');
  if (single !== undefined) return { values: [single], length: 1 };
  const month = (position: number) => {
    const token = tokens[position];
    // "May" and "March" are months with a capital only.
    return token === undefined || (code === 'en' && !token.isCapital) ? undefined : months.get(token.folded);
  };
  const day = (position: number) => {
    const given = tokens[position]?.text ?? '';
    return /^\d{1,2}$/u.test(given) && Number(given) >= 1 && Number(given) <= 31 ? Number(given) : undefined;
  };
  if (day(at) !== undefined) {
    let next = at + 1;
    while (BETWEEN.test(tokens[next]?.folded ?? '') && next < at + 3) next++;
    const found = month(next);
    return found === undefined ? null : { values: [`m${found}-${day(at)}`], length: next - at + 1 };
  }
  const named = month(at);
  if (named === undefined) return null;
  const isDated = day(at + 1) !== undefined;
  if (
    code === 'en' &&
    tokens[at]?.isInitial === true &&
    /^(?:may|march)$/u.test(tokens[at].folded) &&
    !isDated
  )
    return null;
  return isDated ? { values: [`m${named}-${day(at + 1)}`], length: 2 } : { values: [`m${named}`], length: 1 };
}

function readNumber(
  tokens: readonly TextToken[],
  start: number,
  { values, scales, vague }: NumberWords,
  words: LanguageWords,
): (Read & { readonly isYear: boolean }) | null {
  let at = start;
  const sign = Object.keys(words.currencies).find((currency) => tokens[at]?.text === currency);
  if (sign !== undefined) at++;
  const first = tokens[at];
  if (first === undefined) return null;
  let value: number | null = null;
  if (/^\d/u.test(first.text)) {
    value = parseDigits(first.text);
    at++;
  } else {
    for (const length of [3, 2, 1]) {
      const key = tokens
        .slice(at, at + length)
        .map(({ folded }) => folded)
        .join(' ');
      const found = values.get(key);
      if (found === undefined) continue;
      value = found;
      at += length;
      break;
    }
    if (value !== null && value >= 20 && value % 10 === 0) {
      const joint = JOINS_TENS.test(tokens[at]?.folded ?? '') ? 1 : 0;
      const unit = values.get(tokens[at + joint]?.folded ?? '');
      if (unit !== undefined && unit > 0 && unit < 10) {
        value += unit;
        at += joint + 1;
      }
    }
  }
  const isPlain = /^\d{4}$/u.test(first.text);
  if (value === null && vague.has(first.folded))
    return { values: (vague.get(first.folded) ?? '').split(' '), length: at - start + 1, isYear: false };
  const percent = () =>
    tokens[at]?.text === '%'
      ? 1
      : (findPhrases(tokens.slice(at, at + 2), words.percent).find((found) => found.at === 0)?.length ?? 0);
  let rest = value === null ? 0 : percent();
  if (rest === 0) {
    for (let scale = scales.get(tokens[at]?.folded ?? ''); scale !== undefined; ) {
      value = (value ?? 1) * scale;
      at++;
      scale = scales.get(tokens[at]?.folded ?? '');
    }
    rest = value === null ? 0 : percent();
  }
  if (value === null) return null;
  const isPercent = rest > 0;
  at += rest;
  const money = sign ?? currencyBehind(tokens, at, words);
  const unit = money === undefined && !isPercent ? unitBehind(tokens, at, words.code) : undefined;
  const isLoneOne = value === 1 && !/^\d/u.test(first.text) && at === start + 1;
  const isYear =
    isPlain && at === start + 1 && value >= 1900 && value < 2100 && money === undefined && unit === undefined;
  return {
    values: isLoneOne
      ? []
      : [`${value}${isPercent ? '%' : ''}${money ?? ''}${unit === undefined ? '' : ` ${unit}`}`],
    length: at - start,
    isYear,
  };
}

function currencyBehind(tokens: readonly TextToken[], at: number, words: LanguageWords): string | undefined {
  const from = /^(?:de|di|d)$/u.test(tokens[at]?.folded ?? '') ? at + 1 : at;
  const near = tokens.slice(from, from + 1);
  return Object.entries(words.currencies).find(
    ([sign, names]) => near[0]?.text === sign || findPhrases(near, names).length > 0,
  )?.[0];
}

function unitBehind(tokens: readonly TextToken[], at: number, code: string): string | undefined {
  const from = /^(?:de|di|d)$/u.test(tokens[at]?.folded ?? '') ? at + 1 : at;
  return unitWordsOf(code).get(tokens[from]?.folded ?? '');
}

/** A mark before exactly three digits groups them, whichever it is: news has no decimals of three. */
function parseDigits(text: string): number {
  const joined = text.replaceAll(/[ \u00a0\u202f’']/gu, '');
  const grouped = joined.replaceAll(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '');
  return Number(grouped.replace(',', '.'));
}
