import type { Interval } from '../passages/interval.ts';
import type { Candidate } from './candidate.ts';
import { leansBack } from './leans-back.ts';

/** A sentence and the one before it are quoted together up to this length, in characters, or up to the longer one where nothing else would say who or what is meant. */
const MOST_CHARACTERS = 420;
const MOST_IF_UNKNOWN = 600;

/**
 * What is quoted of a candidate: the sentence, and the one before it in its paragraph if the sentence begins with a word that points back ("He …", "The deal …") and nothing
 * else says who or what is meant.
 *
 * @param isKnown whether it can be said beside the quote who is meant by the first word
 */
export function widenQuote(
  { sentence, before, attribution }: Pick<Candidate, 'sentence' | 'before' | 'attribution'>,
  isKnown: boolean,
): Interval {
  const isNamed = attribution?.direct === true && attribution.speaker !== null;
  const most = isKnown ? MOST_CHARACTERS : MOST_IF_UNKNOWN;
  const isWide =
    before === null || sentence.end - before.start > most || before.paragraph !== sentence.paragraph;
  if (before === null || isWide || isNamed || !leansBack(sentence.text)) return sentence;
  return { start: before.start, end: sentence.end };
}
