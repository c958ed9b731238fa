import { readPhraseAfter } from './read-phrase-after.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Unit } from './sentence.ts';

/**
 * Whether a verb of any meaning stands where only one of saying can: behind a quotation that ends in a comma with a noun phrase
 * (“…,” Hannity pressed; “…,” exhorted Clinton), or right before a colon and a quotation (Christie gloated: “…”).
 */
export function standsBesideQuotation(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before === undefined || units[at]?.lower.endsWith('ing') === true) return false;
  if (introduces(units, at)) {
    const subject = readPhraseBefore(units, at);
    return subject !== null && startsClause(units[subject.from - 1]);
  }
  if (endsInComma(before)) return readPhraseAfter(units, at + 1) !== null;
  const phrase = readPhraseBefore(units, at);
  if (phrase === null || !endsInComma(units[phrase.from - 1])) return false;
  const after = units[at + 1];
  return (
    units[at]?.pos === 'VERB' ||
    after === undefined ||
    after.quotation !== null ||
    /^(?:PUNCT|ADP|SCONJ|ADV)$/u.test(after.pos)
  );
}

function introduces(units: readonly Unit[], at: number): boolean {
  const colon = /^(?:back|out|in|up|on)$/u.test(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const behind = units[colon + 1];
  return units[colon]?.text === ':' && behind !== undefined && behind.quotation !== null;
}

function startsClause(before: Unit | undefined): boolean {
  return before === undefined || before.quotation !== null || before.text === ',' || before.pos === 'CCONJ';
}

/** A title in quotation marks does not count: it takes two words. */
function endsInComma(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && unit.quotation !== null && /,\W{0,3}$/u.test(unit.text) && unit.text.includes(' ')
  );
}
