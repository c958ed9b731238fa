import type { Lexicon } from '../retrieval/lexicon.ts';
import type { Analysis } from './analysis.ts';

/** Shorter words are too often chat or slips. */
const SHORTEST = 4;

/**
 * Whether a question in small letters is about a name that no article has: nothing of its grammatical subject is found in any form, nor spelt much like it, and the dictionary lacks one of its
 * words. "what does elon musk think about electric cars"; where there are capitals, they tell, see `unknownName`.
 */
export function hasUnknownSubject(
  {
    question: { text },
    frame: { subject },
    matcher: { demands },
  }: Pick<Analysis, 'question' | 'frame' | 'matcher'>,
  lexicon: Pick<Lexicon, 'has'>,
): boolean {
  if (/\s\p{Lu}/u.test(text)) return false;
  const own = demands.filter(({ stem, isFrame }) => !isFrame && subject.includes(stem));
  return (
    own.every(({ finding }) => finding === 'missing') &&
    own.some(({ word }) => word.length >= SHORTEST && !lexicon.has(word))
  );
}
