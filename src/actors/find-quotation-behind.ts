import type { Clause } from './clause.ts';
import type { Unit } from './sentence.ts';

const NAMING = /^(?:call|describe|label|deem|portray|characterize|dub|name|see|consider)$/u;
const LEAST_WORDS = 3;

/**
 * The quotation that a clause introduces: Kirby said, “A.” Between the two an addressee, a time or a place may stand ("told reporters
 * on Friday,"); the quotation must end the sentence or be followed by a mark or "and". What follows a verb of naming ("called it
 * “A”") is no speech.
 *
 * @param clauses all of the sentence: one that stands in between has the quotation
 * @returns its index among the units, or `null`
 */
export function findQuotationBehind(
  units: readonly Unit[],
  clause: Clause,
  clauses: readonly Clause[],
): number | null {
  const at = units.findIndex(({ quotation }, index) => index >= clause.to && quotation !== null);
  if (at < 0 || clauses.some(({ cue }) => cue.from >= clause.to && cue.from < at)) return null;
  const after = units[at + 1];
  const ends = after === undefined || /^[.?!…)\]]$/u.test(after.text);
  if (!ends && after.quotation === null && after.pos !== 'CCONJ' && !/^(?:[,;:]|[—–-]|--)$/u.test(after.text))
    return null;
  const between = units.slice(clause.to, at);
  const last = between.at(-1);
  if (last?.text === ':') return at;
  if (NAMING.test(clause.verb)) return null;
  if (last === undefined) return !clause.isInfinitive && isSpoken(units[at]) ? at : null;
  if (last.lower === 'that') return between.length === 1 && ends ? at : null;
  if (!/^[,—–]$|\.$/u.test(last.text)) return null;
  return between.length === 1 || isAside(between) ? at : null;
}

/** Whether a quotation is more than a word or two that the writer took over. */
function isSpoken(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && (/[.?!,]\W*$/u.test(unit.text) || unit.text.split(/\s+/u).length >= LEAST_WORDS)
  );
}

/** "told reporters on Friday," and "said, when he was asked," but not "said he was best because he deals,". */
function isAside(between: readonly Unit[]): boolean {
  const [first] = between;
  if (first === undefined || first.lower === 'that') return false;
  if (/^[,—–]$/u.test(first.text) || /^(?:SCONJ|ADP|ADV)$/u.test(first.pos)) return true;
  return !between.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
