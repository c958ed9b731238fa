import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';

/**
 * What the form of a statement adds to the odds of its verb, as a natural logarithm. Counted, like the shares of the verbs, over
 * the train part of PolNeAR 1.0: how much more often than on average a stretch of this form was marked as attributed.
 */
const FORMS = {
  that: 0.97,
  wh: 0,
  infinitive: -0.8,
  quotation: -0.4,
  clause: 0.1,
  noun: -0.7,
  prepositionWithVerb: -0.7,
  preposition: -1.6,
  around: 0.5,
  parenthesis: 2,
} as const;
const PLACES = {
  before: 0.2,
  after: 0.8,
  sharedVerb: -0.4,
  sharedParticiple: 0,
  infinitive: -1,
  none: -1,
} as const;

/** What these verbs are about is said only as a clause: "saw that", not "has seen resistance". */
const PERCEIVING = /^(?:see|find|show|know|learn|determine|begin)$/u;

/** How likely it is that a clause attributes this content, from 0 to 1: the share of its verb, corrected for form and place. */
export function weighContent(units: readonly Unit[], clause: Clause, content: NounPhrase): number {
  const form = formOf(units, clause, content);
  const odds = Math.log(clause.share / (1 - clause.share)) + FORMS[form] + PLACES[placeOf(clause)];
  if (PERCEIVING.test(clause.verb) && !/^(?:that|wh)$/u.test(form)) return 0;
  return 1 / (1 + Math.exp(-odds));
}

function formOf(units: readonly Unit[], clause: Clause, { from, to }: NounPhrase): keyof typeof FORMS {
  const first = units[from];
  const hasVerb = units
    .slice(from, to)
    .some(({ pos, quotation }) => pos === 'VERB' || pos === 'AUX' || quotation !== null);
  if (from < clause.from) return isParenthesis(units, clause) ? 'parenthesis' : 'around';
  if (first?.lower === 'that') return 'that';
  if (/^(?:whether|how|why|what|if|who|when|where)$/u.test(first?.lower ?? '')) return 'wh';
  if (first?.lower === 'to') return 'infinitive';
  if (first?.pos === 'ADP') return hasVerb ? 'prepositionWithVerb' : 'preposition';
  if (first?.quotation !== null) return 'quotation';
  return hasVerb ? 'clause' : 'noun';
}

/** ", Kirby said," and ", Kirby said." */
function isParenthesis(units: readonly Unit[], { verb, from, to }: Clause): boolean {
  return verb !== 'according to' && units[from - 1]?.text === ',' && /^[,.]$/u.test(units[to]?.text ?? '.');
}

function placeOf({ position, hasOwnSubject, isInfinitive }: Clause): keyof typeof PLACES {
  if (position === 'none') return 'none';
  if (isInfinitive) return 'infinitive';
  if (position === 'shared') return hasOwnSubject ? 'sharedVerb' : 'sharedParticiple';
  return position;
}
