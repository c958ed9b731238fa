import type { Unit } from './sentence.ts';

/** Verbs that carry another verb: "went on to say", "declined to say". */
const CARRIER =
  /^(?:went|goes|go|gone|going|continued|continues|declined|declines|refused|refuses|failed|fails|sought|tried|seemed|appeared|appears|seems|used|began|wanted|wants|rushed|proceeded|happened|chose|came|on)$/u;
const REPORTED = /^(?:quoted|cited|heard|recorded)$/u;

/**
 * Where the group of a verb starts: at its first auxiliary or "not", at the verb that carries it ("declined to say"), at "to", at
 * "was quoted as" before "saying".
 */
export function cueStart(units: readonly Unit[], at: number): number {
  let from = at;
  for (let index = at - 1; index >= 0; index--) {
    const unit = units[index];
    if (unit === undefined || unit.quotation !== null) break;
    const before = units[index - 1]?.lower ?? '';
    const after = units[index + 1]?.lower ?? '';
    const isQuoted =
      (unit.lower === 'as' && units[at]?.lower === 'saying' && REPORTED.test(before)) ||
      (REPORTED.test(unit.lower) && after === 'as');
    const isCarrier =
      (CARRIER.test(unit.lower) && after === 'to') || (/^(?:went|goes)$/u.test(unit.lower) && after === 'on');
    if (unit.pos === 'AUX' || /^(?:not|n['’]t|to)$/u.test(unit.lower) || isQuoted || isCarrier) from = index;
    else if (unit.pos !== 'ADV') break;
    if (unit.lower === 'to' && !CARRIER.test(before)) break;
  }
  return from;
}
