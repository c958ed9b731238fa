import { fold } from '../../retrieval/fold.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { findPhrases } from './find-phrases.ts';
import type { TextToken } from './text-token.ts';

/** A country or its people in a text. */
export interface FoundRegion {
  readonly at: number;
  readonly length: number;
  /** ISO 3166. */
  readonly code: string;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const listed = new Map<string, ReadonlyMap<string, string>>();

/** The countries that a text names, by the names that `Intl` has for them in its language and by what the people there are called. */
export function findRegions(tokens: readonly TextToken[], words: LanguageWords): readonly FoundRegion[] {
  const names = namesOf(words.code);
  const found = tokens.flatMap((token, at) =>
    token.isCapital
      ? [3, 2, 1].flatMap((length) => {
          const code = names.get(joined(tokens, at, length));
          return code === undefined ? [] : [{ at, length, code }];
        })
      : [],
  );
  const people = Object.entries(words.people).flatMap(([code, list]) =>
    findPhrases(tokens, list).map(({ at, length }) => ({ at, length, code })),
  );
  return [...found, ...people];
}

/** Every country that a language has a name for, by that name. */
function namesOf(language: string): ReadonlyMap<string, string> {
  const known = listed.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = display.of(`${first}${second}`);
      if (name !== undefined) names.set(keyOf(name), `${first}${second}`);
    }
  listed.set(language, names);
  return names;
}

function joined(tokens: readonly TextToken[], at: number, length: number): string {
  const part = tokens.slice(at, at + length);
  return part.length < length ? '' : part.map(({ folded }) => folded).join(' ');
}

function keyOf(name: string): string {
  return [...name.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => fold(word.toLowerCase())).join(' ');
}
