import type { TextToken } from './text-token.ts';

/** Where a phrase of a list stands. */
export interface FoundPhrase {
  readonly at: number;
  /** Its words and those between them. */
  readonly length: number;
  /** Whether the phrase means this and nothing else. */
  readonly isSure: boolean;
}

type Part = (token: TextToken) => boolean;

interface Phrase {
  readonly parts: readonly Part[];
  readonly isSure: boolean;
  /** Whether nothing within it counts. */
  readonly isVoid: boolean;
}

/** Words between the two halves of a phrase. */
const MOST_BETWEEN = 12;
const compiled = new Map<string, readonly Phrase[]>();

/**
 * Where phrases of a list stand in a text, the longest first at each place, overlaps included.
 *
 * @param list see `LanguageWords`
 */
export function findPhrases(
  tokens: readonly TextToken[],
  list: string,
  isFigure: (token: TextToken) => boolean = isDigits,
): readonly FoundPhrase[] {
  const fitsAt = (part: Part | undefined, at: number) => {
    const token = tokens[at];
    return (
      token !== undefined && part !== undefined && (part === isPlaceholder ? isFigure(token) : part(token))
    );
  };
  const lengthAt = (parts: readonly Part[], start: number): number | null => {
    let at = start;
    for (const [index, part] of parts.entries()) {
      if (part === isGap) {
        const last = at + MOST_BETWEEN;
        while (at <= last && !fitsAt(parts[index + 1], at)) at++;
        if (at > last) return null;
      } else if (fitsAt(part, at)) at++;
      else return null;
    }
    return at - start;
  };
  const found = tokens.flatMap((_, at) =>
    compile(list).flatMap(({ parts, ...phrase }) => {
      const length = lengthAt(parts, at);
      return length === null ? [] : [{ at, length, ...phrase }];
    }),
  );
  const voids = found.filter(({ isVoid }) => isVoid);
  const isWithin = ({ at, length }: FoundPhrase) =>
    voids.some((other) => length < other.length && other.at <= at && at + length <= other.at + other.length);
  return found.filter((phrase) => !phrase.isVoid && !isWithin(phrase));
}

function compile(list: string): readonly Phrase[] {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const phrases = list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({
      isSure: !phrase.startsWith('~'),
      isVoid: phrase.startsWith('!'),
      parts: phrase.replace(/^[~!]/u, '').split(/\s+/u).map(toPart),
    }))
    .toSorted((left, right) => right.parts.length - left.parts.length);
  compiled.set(list, phrases);
  return phrases;
}

/** Letters with a capital or an accent stand for themselves: "US" is no "us", and "würde" no "wurde". */
function toPart(word: string): Part {
  if (word === '#') return isPlaceholder;
  if (word === '..') return isGap;
  if (/^\p{Lu}/u.test(word)) return ({ text }) => text === word;
  const [isStem, bare] = [word.endsWith('*'), word.replace(/\*$/u, '')];
  const isExact = /[^a-z]/u.test(bare);
  return ({ text, folded }) => {
    const given = isExact ? text.toLowerCase() : folded;
    return isStem ? given.startsWith(bare) : given === bare;
  };
}

function isPlaceholder(): boolean {
  return false;
}

function isGap(): boolean {
  return false;
}

function isDigits({ text }: TextToken): boolean {
  return /^\d/u.test(text);
}
