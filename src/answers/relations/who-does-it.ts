import type { Comparison } from '../comparison.ts';
import type { Nearby } from './nearby.ts';
import { rivalSubject } from './rival-subject.ts';

/** From this strength on a word counts as there: synonyms do. */
const ALIKE = 0.7;
const BEING = /^(?:was|were|been|being|is|are|be)$/u;

/**
 * Whether whoever does it in the question is missing from a sentence and from what stands right before it, whether somebody else does it there, and whether what is done is missing. None holds where the question does not say
 * so.
 */
export function whoDoesIt(
  { located, near, candidate: { sentence } }: Nearby,
  { frame, matcher: { demands }, isName }: Comparison,
): { readonly isMissing: boolean; readonly isRival: boolean; readonly isDeedMissing: boolean } {
  const all = demands.flatMap(({ stem }, at) => (frame.subject.includes(stem) ? [at] : []));
  const names = all.filter((at) => demands[at]?.isName === true);
  const verbs = located.flatMap((place, at) =>
    place !== undefined && demands[place.demand]?.stem === frame.verb ? [at] : [],
  );
  const isPassive = frame.isPassive || verbs.some((verb) => BEING.test(sentence.words[verb - 1]?.text ?? ''));
  const subject = names.length > 0 ? names : all;
  const deed = demands.findIndex(({ stem, isFrame }) => !isFrame && stem === frame.verb);
  return {
    isDeedMissing: deed >= 0 && (near[deed] ?? 0) < ALIKE,
    isMissing: subject.length > 0 && !subject.some((at) => (near[at] ?? 0) >= ALIKE),
    isRival:
      !isPassive && rivalSubject({ words: sentence.words, located, verbs, subject: new Set(names), isName }),
  };
}
