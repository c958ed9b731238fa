import type { Unit } from './sentence.ts';
import { wordClasses } from './word-classes.ts';

const LINK =
  /^(?:of|for|at|from|in|with|to|on|near|against|about|inside|within|under|behind|by|between|among|across|and|or|&)$/u;
const PLURAL_OR_MASS = /(?:s|people|percent|media|police|staff|men|women|children|data)$/u;

/** Whether a noun phrase can be a subject: a common noun in the singular needs an article or the like. "Telephone calls" has none. */
export function canBeSubject(phrase: readonly Unit[]): boolean {
  const link = phrase.findIndex(({ lower }, index) => index > 0 && LINK.test(lower));
  const own = link < 0 ? phrase : phrase.slice(0, link);
  const head = own.at(-1);
  if (head?.pos !== 'NOUN' || PLURAL_OR_MASS.test(head.lower)) return true;
  return own.some(
    ({ pos, lower }) =>
      pos === 'DET' ||
      pos === 'PROPN' ||
      (pos === 'PART' && wordClasses.isGenitive(lower)) ||
      wordClasses.isPossessive(lower) ||
      lower === 'one' ||
      lower === 'another',
  );
}
