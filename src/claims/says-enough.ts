import { stemsOf } from '../answers/sentence.ts';
import { readWords } from '../retrieval/read-words.ts';

/** "He did." can be said of anything: so many words that are no function words make a statement. */
const FEWEST_WORDS = 3;

/** Whether a sentence says enough to be looked up by itself. */
export function saysEnough(sentence: string): boolean {
  const words = readWords(sentence).filter((word) => !word.isJoined);
  return stemsOf(words).filter((stem) => stem !== '').length >= FEWEST_WORDS;
}
