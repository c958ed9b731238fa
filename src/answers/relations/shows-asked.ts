import type { Candidate } from '../candidate.ts';
import type { Comparison } from '../comparison.ts';
import type { Located } from '../demand-matcher.ts';
import { isNumeral } from './is-numeral.ts';

/** Nouns that say no more than the question word: "which day", "what reason". */
const PLAIN =
  /^(?:dai|time|month|year|date|week|articl|report|sourc|text|stori|outlet|word|number|hour|moment|percent|percentag|share|reason|thing|wai|place|countri|citi|town|person|peopl|piec|newspap|name)$/u;
/** Words between a figure and what it counts: "three badly damaged trucks". */
const BETWEEN = 3;

/** How a sentence shows what is asked for by the noun that says so. */
export interface AskedShown {
  /** Whether the noun says more than the question word. */
  readonly isTelling: boolean;
  /** 1 if the sentence has the noun or a word for the same. */
  readonly asked: number;
  /** 1 if a figure that the question does not have stands before it, where it is counted. */
  readonly counted: number;
}

/** Whether a sentence has the noun that says what is asked for ("which judge", "how many trucks"), and a figure before it. */
export function showsAsked(
  { sentence: { words, stems } }: Pick<Candidate, 'sentence'>,
  { frame: { asked }, matcher: { demands } }: Pick<Comparison, 'frame' | 'matcher'>,
  located: readonly (Located | undefined)[],
): AskedShown {
  const demand = demands.findIndex(({ stem }) => stem === asked?.stem);
  if (asked === null || demand < 0) return { isTelling: false, asked: 0, counted: 0 };
  const places = located.flatMap((place, at) => (place?.demand === demand ? [at] : []));
  const isKnown = (at: number) => demands.some(({ stem }) => stem === stems[at]);
  const isCounted = places.some((place) => {
    const from = Math.max(0, place - 1 - BETWEEN);
    return words.slice(from, place).some(({ text }, back) => isNumeral(text) && !isKnown(from + back));
  });
  const isTelling = !PLAIN.test(asked.stem);
  return {
    isTelling,
    asked: isTelling && places.length > 0 ? 1 : 0,
    counted: asked.isCounted && isCounted ? 1 : 0,
  };
}
