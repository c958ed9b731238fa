import type { NounPhrase } from './noun-phrase.ts';
import { readPhraseAfter } from './read-phrase-after.ts';
import type { Sentence, Unit } from './sentence.ts';
import { speechVerbForms } from './speech-verb-forms.ts';

const LONGEST = 16;
const DASH = /^(?:[—–-]|--)$/u;
/** What stands behind a name and a verb of saying, and adds nothing that is said: "on Friday", "in a post". */
const CIRCUMSTANCE = /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|PUNCT|SYM)$/u;

/**
 * Whom a line under a quotation gives as its speaker: "— Rosa Lind, mayor", "Rosa Lind, mayor of Lindholm", "Those were the words of Rosa Lind.", "Lind said on Friday."
 *
 * @returns the units of the name; `null` for a sentence that tells something of its own
 */
export function readSignature({ units }: Sentence): NounPhrase | null {
  if (units.length > LONGEST || units.some(({ quotation }) => quotation !== null)) return null;
  const from = units.findIndex(({ pos }) => pos === 'PROPN');
  if (from < 0) return null;
  const lead = units.slice(0, from);
  const phrase = readPhraseAfter(units, from);
  if (phrase === null) return null;
  const rest = units.slice(phrase.to);
  const isLed = from === 0 || (from === 1 && DASH.test(units[0]?.text ?? ''));
  if (isLed && !units.some(isVerb)) return phrase;
  if (isLed && from === 1) return phrase;
  if (isLed && says(rest)) return phrase;
  const [first] = lead;
  const pointsBack = first?.pos === 'PRON' || first?.pos === 'DET' || first?.lower === 'so';
  const verbs = lead.filter(isVerb);
  return pointsBack && verbs.length === 1 && !rest.some(isVerb) ? phrase : null;
}

/** "said on Friday", and nothing that was said. */
function says([verb, ...rest]: readonly Unit[]): boolean {
  return (
    verb?.pos === 'VERB' && speechVerbForms.has(verb.lower) && rest.every(({ pos }) => CIRCUMSTANCE.test(pos))
  );
}

function isVerb({ pos }: Unit): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
