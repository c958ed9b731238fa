import { clauseStart } from './clause-start.ts';
import { findNameBehind } from './find-name-behind.ts';
import { isPlaceOrAge } from './is-place-or-age.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Unit } from './sentence.ts';
import { skipLeft } from './skip-left.ts';

const FARTHEST = 28;
const LONGEST_SCARE_QUOTE = 40;

/**
 * The noun phrase before an apposition or aside that ends at a comma or dash: "Oren" in "Oren, a former ambassador to Washington,
 * noted". Of the phrases before a comma to the left, one that starts the sentence comes first, else the nearest that can start
 * a clause. Where the apposition to a role is the name, it is the name: "One pilot, Omar Okwu, said".
 *
 * @param closing index of the comma or dash before the verb
 */
export function findBeforeApposition(units: readonly Unit[], closing: number): NounPhrase | null {
  const phrase = findPhrase(units, closing);
  return phrase === null ? null : (findNameBehind(units, phrase) ?? phrase);
}

function findPhrase(units: readonly Unit[], closing: number): NounPhrase | null {
  let nearest: NounPhrase | null = null;
  let fallback: NounPhrase | null = null;
  const isComma = units[closing]?.text === ',';
  for (let index = closing - 1; index > 0 && index > closing - FARTHEST; index--) {
    const unit = units[index];
    if (unit === undefined || /^[;:]$/u.test(unit.text)) break;
    if (unit.quotation !== null && unit.text.length > LONGEST_SCARE_QUOTE) break;
    const isOpening = isComma ? unit.text === ',' : /^(?:[—–-]|--)$/u.test(unit.text);
    if (!isOpening || !canOpenApposition(units[index + 1], index + 1 < closing)) continue;
    const phrase = readPhraseBefore(units, skipLeft.brackets(units, index));
    if (phrase === null || isPlaceOrAge(units, phrase)) continue;
    const name = nameBefore(units, phrase) ?? phrase;
    if (clauseStart.isCertain(units, name.from)) return name;
    if (clauseStart.isPossible(units, name.from)) nearest ??= name;
    fallback ??= name;
  }
  return nearest ?? fallback;
}

function canOpenApposition(first: Unit | undefined, isInside: boolean): boolean {
  if (first === undefined || !isInside || /^(?:and|but|or|that)$/u.test(first.lower)) return false;
  return /^(?:DET|PROPN|NOUN|ADJ|NUM|VERB|ADV|ADP|PRON|SCONJ)$/u.test(first.pos);
}

/** "Coons" and not "a Democrat from Delaware", where that is itself in apposition. */
function nameBefore(units: readonly Unit[], { from }: NounPhrase): NounPhrase | null {
  if (units[from]?.pos === 'PROPN' || units[from - 1]?.text !== ',' || units[from - 2]?.pos !== 'PROPN')
    return null;
  const name = readPhraseBefore(units, from - 1);
  return name === null || isPlaceOrAge(units, name) ? null : name;
}
