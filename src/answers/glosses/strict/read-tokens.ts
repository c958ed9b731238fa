import { readWords } from '../../../actors/read-words.ts';
import type { Word } from '../../../actors/word.ts';
import { fold } from '../../../retrieval/fold.ts';
import { stem } from '../../../retrieval/vocabulary.ts';
import type { Token, TokenRole } from './token.ts';
import { wordLists } from './word-lists.ts';

const END = /^[.!?…]+["”’']*$/u;
const MARK = /^[,;:()[\]–—-]+$|^["“”‘]+$/u;
const GENITIVE = '’s';
const KEYS: Readonly<Record<string, string>> = {
  "n't": 'not',
  'n’t': 'not',
  wo: 'will',
  ca: 'can',
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
  '%': 'percent',
  $: 'dollar',
  dollars: 'dollar',
};
const FIGURES: ReadonlyMap<string, string> = new Map(
  [...wordLists.number].map((word, figure) => [word, String(figure)]),
);

/** The words and marks of a text, by what they do in it and under what they are compared. */
export function readTokens(text: string): readonly Token[] {
  return readWords(text).map(toToken);
}

function toToken({ text, lower, pos }: Word): Token {
  const isNumber = FIGURES.has(lower) || wordLists.dozens.has(lower) || /^\p{N}/u.test(lower);
  if (pos === 'PART' && /^['’]s?$/u.test(lower))
    return { text, lower, pos, isNumber, role: 'relation', key: GENITIVE };
  return { text, lower, pos, isNumber, role: roleOf(lower, pos, isNumber), key: keyOf(lower) };
}

function roleOf(lower: string, pos: Word['pos'], isNumber: boolean): TokenRole {
  if (END.test(lower)) return 'end';
  if (MARK.test(lower)) return 'mark';
  if (isNumber) return 'content';
  if (isGuard(lower)) return 'guard';
  if (pos === 'PROPN') return 'content';
  if (wordLists.joint.has(lower)) return 'joint';
  if (wordLists.free.has(lower)) return 'free';
  if (wordLists.quantity.has(lower)) return 'guard';
  return wordLists.relation.has(lower) ? 'relation' : 'content';
}

function isGuard(lower: string): boolean {
  const { be, negation, modal, condition, hedge } = wordLists;
  return [be, negation, modal, condition, hedge].some((list) => list.has(lower));
}

function keyOf(lower: string): string {
  const known = KEYS[lower] ?? FIGURES.get(lower);
  if (known !== undefined) return known;
  if (wordLists.be.has(lower)) return 'be';
  if (wordLists.joint.has(lower)) return 'and';
  return stem(fold(lower).replaceAll(/[-‐‑]/gu, ''));
}
