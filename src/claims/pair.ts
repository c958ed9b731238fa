import type { Word } from '../retrieval/read-words.ts';
import type { AliasFinder } from './alias-finder.ts';
import type { Alignment } from './align-words.ts';
import type { SourceSentence } from './source-sentence.ts';
import type { Wording } from './wording.ts';

/** A claim laid beside a source. */
export interface Pair {
  readonly claim: Wording;
  readonly source: SourceSentence;
  readonly alignment: Alignment;
  /** Whether a word of either is (part of) a name. */
  readonly isName: (word: Word) => boolean;
  /** Whether a stem of the source can stand for one of the claim. */
  readonly isAlike: (claimed: string, stem: string) => boolean;
  /** Other names of a name's bearer; all in folded words. */
  readonly aliasesOf: AliasFinder;
}
