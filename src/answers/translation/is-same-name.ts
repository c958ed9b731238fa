import { editDistance } from '../../retrieval/edit-distance.ts';

/** Shorter names have to be the same letter by letter. */
const LONG = 5;
const VERY_LONG = 8;
const STEM = 4;

/** Whether a word of another language is a name, in an inflected or a compound form, or as that language spells it: "Israels", "Gazastreifen", "Netanjahu". */
export function isSameName(name: string, word: string): boolean {
  if (name === word) return true;
  if (name.length >= STEM && word.startsWith(name)) return true;
  const distance = name.length >= VERY_LONG ? 2 : name.length >= LONG ? 1 : 0;
  return distance > 0 && name[0] === word[0] && editDistance(name, word) <= distance;
}
