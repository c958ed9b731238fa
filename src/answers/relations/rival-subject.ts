import type { Word } from '../../retrieval/read-words.ts';
import type { Located } from '../demand-matcher.ts';

/** A sentence with what the question says of it. */
export interface Deed {
  readonly words: readonly Word[];
  readonly located: readonly (Located | undefined)[];
  /** Positions of the question's verb in the sentence. */
  readonly verbs: readonly number[];
  /** The demands that name who does it in the question. */
  readonly subject: ReadonlySet<number>;
  readonly isName: (word: Word) => boolean;
}

const REACH = 8;

/** Whether somebody else does in a sentence what the question says somebody does: of the names before the verb, the nearest is none of the subject's. */
export function rivalSubject({ words, located, verbs, subject, isName }: Deed): boolean {
  if (subject.size === 0 || verbs.length === 0) return false;
  return verbs.every((verb) => {
    for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
      const [word, place] = [words[at], located[at]];
      if (place !== undefined && subject.has(place.demand)) return false;
      if (word !== undefined && isName(word)) return true;
    }
    return false;
  });
}
