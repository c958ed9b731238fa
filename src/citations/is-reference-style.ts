import { type ReferenceStyle, referenceStyles } from './reference-style.ts';

/** Whether a word is the name of a reference style. */
export function isReferenceStyle(word: string): word is ReferenceStyle {
  return Object.hasOwn(referenceStyles, word);
}
