import { speechVerbs } from '../../../actors/speech-verbs.ts';
import { stem } from '../../../retrieval/vocabulary.ts';

/** Verbs below this share are mostly used of doing rather than saying. */
const MOSTLY_SAID = 0.4;
const IRREGULAR = 'said told wrote thought felt knew saw meant hoped doubt doubts doubted according'.split(
  ' ',
);

const stems = new Set([
  ...[...speechVerbs].filter(([, share]) => share >= MOSTLY_SAID).map(([verb]) => stem(verb)),
  ...IRREGULAR.map(stem),
]);

/** Whether a word, by its stem, is a form of a verb of saying, thinking or wanting: what follows is somebody's, and no fact. */
export function isSpeechStem(key: string): boolean {
  return stems.has(key);
}
