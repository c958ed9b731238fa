import { canBeSubject } from './can-be-subject.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readAnyPhraseBefore } from './read-any-phrase-before.ts';
import type { Unit } from './sentence.ts';

/**
 * Reads the noun phrase that ends right before a unit and can be a subject: "one senior administration official", "Officials in
 * Washington", "he".
 *
 * @param end index of the unit behind the phrase
 * @returns `null` if none ends there
 */
export function readPhraseBefore(units: readonly Unit[], end: number): NounPhrase | null {
  const phrase = readAnyPhraseBefore(units, end);
  return phrase !== null && canBeSubject(units.slice(phrase.from, phrase.to)) ? phrase : null;
}
