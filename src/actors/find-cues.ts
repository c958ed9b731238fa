import type { Cue } from './cue.ts';
import { cueEnd } from './cue-end.ts';
import { cueStart } from './cue-start.ts';
import { isSpeechVerb } from './is-speech-verb.ts';
import type { Unit } from './sentence.ts';
import { type SpeechVerbForm, speechVerbForms } from './speech-verb-forms.ts';
import { speechVerbs } from './speech-verbs.ts';
import { standsBesideQuotation } from './stands-beside-quotation.ts';

/** The share of a verb that is in no list, but stands beside a quotation as only a verb of saying can: it attributes nothing else. */
const UNLISTED_SHARE = 0.2;
const PASSIVE = /^(?:is|are|was|were|be|been|being|am|['’]re|get|gets|got)$/u;

/** The verbs of saying in a sentence, outside its quotations, in order. Passives are none: in "was told" the subject listens. */
export function findCues(units: readonly Unit[]): readonly Cue[] {
  return units.flatMap((_, at) => {
    const cue = readCue(units, at);
    return cue === null ? [] : [cue];
  });
}

function readCue(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null) return null;
  const listed = speechVerbForms.get(unit.lower);
  const isListed = listed !== undefined && isSpeechVerb(units, at, listed);
  if (!isListed && !((unit.pos === 'VERB' || listed !== undefined) && standsBesideQuotation(units, at)))
    return null;
  const { verb, form } = listed ?? guessForm(unit.lower);
  const from = cueStart(units, at);
  const group = units.slice(from, at);
  if (form === 'past' && group.some(({ lower }) => PASSIVE.test(lower))) return null;
  const isInfinitive = units[from]?.lower === 'to';
  if (isInfinitive && isObject(units[from - 1])) return null;
  const hasAuxiliary = group.some(({ pos }) => pos === 'AUX');
  return {
    verb,
    form,
    share: isListed ? (speechVerbs.get(verb) ?? 0) : UNLISTED_SHARE,
    from,
    at,
    to: cueEnd(units, at, verb),
    hasOwnSubject: !isInfinitive && (form !== 'participle' || hasAuxiliary),
    isInfinitive,
  };
}

/** "led both sides to accuse": those who accuse are not the subject of "led". */
function isObject(before: Unit | undefined): boolean {
  return before !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(before.pos);
}

function guessForm(lower: string): SpeechVerbForm {
  return { verb: lower, form: lower.endsWith('s') ? 'present' : 'past' };
}
