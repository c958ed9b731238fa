import { fold } from '../../retrieval/fold.ts';
import type { TextToken } from './text-token.ts';

/** "U.S.", "EE. UU.": one word, without its full stops. */
const ABBREVIATION = /(?<![\p{L}.])\p{Lu}{1,2}\.\s?(?:\p{Lu}{1,2}\.\s?)*\p{Lu}{1,2}\.(?!\p{L})/gu;
const TOKEN = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,’']\d+)*|[\p{L}\p{M}]+|[%$€£]/gu;
const BEFORE_INITIAL = /(?:^|[.!?…:;¿¡“„«"‘(–—])[\s“„«"‘]*$/u;

/** The tokens of a text in order. Hyphens and apostrophes part words; "n't" becomes "not". */
export function splitTokens(text: string): readonly TextToken[] {
  const plain = text
    .replaceAll(ABBREVIATION, (run) => `${run.replaceAll(/[.\s]/gu, '')}${/\s$/u.test(run) ? ' ' : ''}`)
    .replaceAll(/\bcan[’']t\b/giu, 'can not')
    .replaceAll(/n[’']t\b/giu, ' not');
  return [...plain.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    folded: /^\p{L}/u.test(word) ? fold(word.toLowerCase()) : word,
    isCapital: /^\p{Lu}/u.test(word),
    isInitial: BEFORE_INITIAL.test(plain.slice(0, index)),
  }));
}
