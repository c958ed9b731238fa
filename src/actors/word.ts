import type { PartOfSpeech } from 'wink-nlp';
import type { Interval } from '../passages/interval.ts';

/** One word or mark of a text with its part of speech; hyphenated words ("far-right", "Ben-Gvir") are one, `’s` is its own. */
export interface Word extends Interval {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
}
