import type { Comparison } from '../comparison.ts';
import type { Nearby } from './nearby.ts';
import { rivalSubject } from './rival-subject.ts';

/** From this strength on a word counts as there: synonyms do. */
const ALIKE = 0.7;
const BEING = /^(?:was|were|been|being|is|are|be)$/u;

/**
 * Whether whoever does it in the question is missing from a sentence and from what stands right before it, and whether somebody else does it there. Neither holds where the question does not say
 * who does it.
 */
export function whoDoesIt(
  { located, near, candidate: { sentence } }: Nearby,
  { frame, matcher: { demands }, isName }: Comparison,
): { readonly isMissing: boolean; readonly isRival: boolean } {
  const all = demands.flatMap(({ stem }, at) => (frame.subject.includes(stem) ? [at] : []));
  const names = all.filter((at) => demands[at]?.isName === true);
  const verbs = located.flatMap((place, at) =>
    place !== undefined && demands[place.demand]?.stem === frame.verb ? [at] : [],
  );
  const isPassive = frame.isPassive || verbs.some((verb) => BEING.test(sentence.words[verb - 1]?.text ?? ''));
  const subject = names.length > 0 ? names : all;
  return {
    isMissing: subject.length > 0 && !subject.some((at) => (near[at] ?? 0) >= ALIKE),
    isRival:
      !isPassive && rivalSubject({ words: sentence.words, located, verbs, subject: new Set(names), isName }),
  };
}
