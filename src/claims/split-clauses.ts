import { readWords } from '../actors/read-words.ts';
import { saysEnough } from './says-enough.ts';

/** Words that tie a clause to the one before it: by itself it would say something else. */
const TIED =
  /^(?:who|whom|whose|which|that|because|since|although|though|while|if|unless|when|after|before|until|where|so|as|than|or|nor|not|without|including|like|despite)\b/iu;

/**
 * The statements that a sentence strings together with commas or semicolons, as people do in a chat: "50 died, Smith resigned". Each has a verb of
 * its own and is not tied to the others.
 *
 * @returns at least two parts, or none where the sentence is to be taken as a whole
 */
export function splitClauses(sentence: string): readonly string[] {
  if (/[“”"]/u.test(sentence)) return [];
  const parts = sentence
    .split(/\s*;\s+|,\s+(?:(?:and|but)\s+)?|\s+[–—]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isWhole =
    parts.length < 2 || parts.some((part) => TIED.test(part) || !saysEnough(part) || !hasVerb(part));
  return isWhole ? [] : parts;
}

function hasVerb(part: string): boolean {
  return readWords(part).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
