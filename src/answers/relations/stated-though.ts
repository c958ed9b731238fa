import type { Word } from '../../retrieval/read-words.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import type { Comparison } from '../comparison.ts';
import { isNegated } from '../features/is-negated.ts';
import type { Nearby } from './nearby.ts';

/** So many words behind a "not" are still denied by it, if the clause does not end before. */
const REACH = 8;
const CLAUSE_END = /[,;:()“”"]/u;

/**
 * How much of a question is what it denies and a sentence states, as a share of its weight: "who could not recover the money" of "the company could recover the money". Unlike `negation`, a "not"
 * elsewhere in the sentence does not count.
 */
export function statedThough(
  { candidate: { sentence }, located }: Pick<Nearby, 'candidate' | 'located'>,
  { question, matcher: { demands } }: Pick<Comparison, 'question' | 'matcher'>,
): number {
  const total = demands.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const denied = new Set(
    question.words.flatMap(({ text }, at) => (isDenied(question, at) ? stem(text) : [])),
  );
  return demands.reduce((sum, { stem: own, weight, isFrame }, demand) => {
    if (isFrame || !denied.has(own)) return sum;
    const places = located.flatMap((place, at) => (place?.demand === demand ? [at] : []));
    const isStated = places.length > 0 && !places.some((at) => isDenied(sentence, at));
    return isStated ? sum + weight / total : sum;
  }, 0);
}

/** Whether a "not" stands before a word in its clause. */
function isDenied(
  { words, text }: { readonly words: readonly Word[]; readonly text: string },
  at: number,
): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const [word, next] = [words[before], words[before + 1]];
    if (word === undefined || next === undefined) return false;
    if (CLAUSE_END.test(text.slice(word.end, next.start))) return false;
    if (isNegated(word.text)) return true;
  }
  return false;
}
