import type { Clause } from './clause.ts';
import { readPhraseAfter } from './read-phrase-after.ts';
import type { Unit } from './sentence.ts';
import { takesAddressee } from './takes-addressee.ts';
import { wordClasses } from './word-classes.ts';

const FARTHEST = 14;

/**
 * Where what is said starts behind a clause: behind the addressee, a time, a place ("told reporters on Friday that …", "insisted to the
 * president he was …"). "that" belongs to what is said.
 */
export function skipAddressee(units: readonly Unit[], { verb, to }: Clause): number {
  const first = units[to];
  const word = units
    .slice(to, to + FARTHEST)
    .findIndex(({ lower }) => /^(?:that|whether|how|why)$/u.test(lower));
  if (first === undefined || word === 0) return to;
  const isOpen =
    /^(?:ADP|ADV|PUNCT)$/u.test(first.pos) ||
    wordClasses.isDay(first.lower) ||
    /^(?:earlier|later|last|this)$/u.test(first.lower);
  if (word > 0 && (isOpen || takesAddressee(verb)) && isAside(units.slice(to, to + word))) return to + word;
  if (first.lower !== 'to' && !takesAddressee(verb)) return to;
  const addressee = readPhraseAfter(units, first.lower === 'to' ? to + 1 : to);
  const behind = addressee === null ? undefined : units[addressee.to];
  return addressee !== null && (behind?.pos === 'PRON' || behind?.pos === 'DET') ? addressee.to : to;
}

function isAside(between: readonly Unit[]): boolean {
  const commas = between.filter(({ text }) => text === ',').length;
  return (
    commas % 2 === 0 &&
    !between.some(
      ({ pos, quotation, text }) => pos === 'VERB' || pos === 'AUX' || quotation !== null || text === ';',
    )
  );
}
