import type { NounPhrase } from './noun-phrase.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Unit } from './sentence.ts';
import { wordClasses } from './word-classes.ts';

const SPEECH =
  /^(?:statement|transcript|post|tweet|letter|email|e-mail|text|message|memo|remarks?|comments?|response|answer|reply|reaction|words|verdict|advice|warning|explanation|argument|conclusion|line|question|note)$/u;
const GIVES = /^(?:released|issued|posted|offered|gave|made|sent|published|shared|had)$/u;
const LONGEST_NAME = 3;
const LONGEST_TITLED_NAME = 9;

/**
 * Who speaks in the quotation that a colon introduces without a verb of saying: "Kirby:", "Kirby’s answer was:", "The minister
 * released the following statement:".
 *
 * @param colon index of the colon
 */
export function findColonSpeaker(units: readonly Unit[], colon: number): NounPhrase | null {
  const end = /^(?:was|is)$/u.test(units[colon - 1]?.lower ?? '') ? colon - 1 : colon;
  const phrase = readPhraseBefore(units, end);
  const head = units[end - 1];
  if (phrase === null || head === undefined) return null;
  if (SPEECH.test(head.lower)) return findPossessor(units, phrase) ?? findGiver(units, phrase.from);
  return phrase.from === 0 && end === colon && isName(units.slice(0, end)) ? phrase : null;
}

/** Headlines in title case look like names, but are longer. */
function isName(words: readonly Unit[]): boolean {
  if (words.at(-1)?.pos !== 'PROPN') return false;
  return (
    words.length <= LONGEST_NAME ||
    (words.length <= LONGEST_TITLED_NAME && words.some(({ text, lower }) => text === lower))
  );
}

/** "Clinton" in "Clinton’s latest response" */
function findPossessor(units: readonly Unit[], { from, to }: NounPhrase): NounPhrase | null {
  const mark = units.findIndex(
    ({ pos, lower }, index) => index > from && index < to && pos === 'PART' && wordClasses.isGenitive(lower),
  );
  if (mark > from) return { from, to: mark };
  return /^(?:his|her|their|its)$/u.test(units[from]?.lower ?? '') ? { from, to: from + 1 } : null;
}

/** "The minister" in "The minister released the following statement" */
function findGiver(units: readonly Unit[], from: number): NounPhrase | null {
  return GIVES.test(units[from - 1]?.lower ?? '') ? readPhraseBefore(units, from - 1) : null;
}
