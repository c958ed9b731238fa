import { headWords } from './head-words.ts';

/** Whether a word is what bodies of one sort are called: "Commission", "Brigade". */
export function isBodyWord(word: string): boolean {
  const lower = word.toLowerCase();
  return [headWords.government, headWords.organisation, headWords.armedGroup].some((words) =>
    words.has(lower),
  );
}
