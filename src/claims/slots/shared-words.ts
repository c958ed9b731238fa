import { baseStem } from '../../deeds/base-stem.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import type { Wording } from '../wording.ts';
import type { SlotWords } from './slot-comparison.ts';

/** Tells whether a word of a source is one of a claim's, in some form or by one that means the same. */
export function sharedWords(claim: Wording, relatedTo: SlotWords['relatedTo']): (word: string) => boolean {
  const own = claim.words.filter((_, at) => claim.stems[at] !== '');
  const stems = new Set(
    own.flatMap(({ text }) => [text, ...relatedTo(text).same]).map((word) => baseStem(stem(word))),
  );
  return (word) => stems.has(baseStem(stem(word)));
}
