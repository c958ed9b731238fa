import { english } from '../languages/english.ts';
import { findPhrases } from '../translation/find-phrases.ts';
import { readFigures } from '../translation/read-figures.ts';
import { splitTokens } from '../translation/split-tokens.ts';
import { type GlossToken, glossTokens } from './gloss-text.ts';
import type { GlossCheck } from './gloss-to-check.ts';
import { timeWords } from './gloss-words.ts';

/** Whether a gloss has a figure that neither its quotes nor the question have, or two of theirs in each other's place. */
export function findStrangeNumber({ gloss, question, quotes }: GlossCheck): boolean {
  const known = new Set(
    [...quotes.map(({ text }) => text), question].flatMap((text) => figuresOf(text).numbers),
  );
  if (figuresOf(gloss).numbers.some((figure) => !known.has(figure))) return true;
  return areSwapped(
    glossTokens(gloss),
    quotes.map(({ text }) => glossTokens(text)),
  );
}

/** Whether a gloss has a date, a day or a time that neither its quotes nor the question have. */
export function findStrangeDate({ gloss, question, quotes }: GlossCheck): boolean {
  const sources = [...quotes.map(({ text }) => text), question];
  const known = sources.flatMap((text) => figuresOf(text).times);
  const isKnown = (time: string) => known.some((one) => one === time || one.startsWith(`${time}-`));
  if (figuresOf(gloss).times.some((time) => !isKnown(time))) return true;
  const named = new Set(sources.flatMap(timesOf));
  return timesOf(gloss).some((time) => !named.has(time));
}

function figuresOf(text: string) {
  return readFigures(splitTokens(text), english);
}

function timesOf(text: string): readonly string[] {
  const tokens = splitTokens(text);
  return findPhrases(tokens, timeWords).map(({ at, length }) =>
    tokens
      .slice(at, at + length)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

/**
 * Whether figures have changed places: they do not stand in the order of any quote, and one of them is not beside a word that it is beside in the quotes.
 */
function areSwapped(gloss: readonly GlossToken[], quotes: readonly (readonly GlossToken[])[]): boolean {
  const own = gloss.flatMap((token, at) =>
    token.isFigure ? [{ key: token.key, beside: beside(gloss, at) }] : [],
  );
  if (new Set(own.map(({ key }) => key)).size < 2) return false;
  const given = quotes.flatMap((tokens) =>
    tokens.flatMap((token, at) => (token.isFigure ? [{ key: token.key, beside: beside(tokens, at) }] : [])),
  );
  let from = 0;
  const isInOrder = own.every(({ key }) => {
    const at = given.findIndex((one, index) => index >= from && one.key === key);
    from = at + 1;
    return at >= 0;
  });
  if (isInOrder) return false;
  return own.some(({ key, beside: words }) => {
    const places = given.filter((one) => one.key === key);
    return places.length > 0 && !places.some((one) => one.beside.some((word) => words.includes(word)));
  });
}

/** The word of weight behind a figure: what is counted. */
function beside(tokens: readonly GlossToken[], at: number): readonly string[] {
  return tokens
    .slice(at + 1)
    .filter(({ hasWeight, isFigure }) => hasWeight && !isFigure)
    .slice(0, 1)
    .map(({ key }) => key);
}
