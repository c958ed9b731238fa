import { speechVerbs } from './speech-verbs.ts';

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

/** One written form of a speech verb ("said", "saying"). */
export interface SpeechVerbForm {
  readonly verb: string;
  /** `base` say, `present` says, `past` said (as past participle, too), `participle` saying */
  readonly form: VerbForm;
}

const IRREGULAR_PAST: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['said']],
  ['tell', ['told']],
  ['write', ['wrote', 'written']],
  ['know', ['knew', 'known']],
  ['think', ['thought']],
  ['see', ['saw', 'seen']],
  ['find', ['found']],
  ['show', ['showed', 'shown']],
  ['begin', ['began', 'begun']],
  ['sing', ['sang', 'sung']],
  ['shoot', ['shot']],
  ['hit', ['hit']],
  ['put', ['put']],
  ['read', ['read']],
]);
const DOUBLES_LAST = new Set(['admit', 'rebut', 'quip', 'brag', 'begin', 'demur', 'hit', 'put', 'snap']);

/** Every written form of the speech verbs, in lower case. */
export const speechVerbForms: ReadonlyMap<string, SpeechVerbForm> = new Map(
  [...speechVerbs.keys()].flatMap((verb): (readonly [string, SpeechVerbForm])[] => [
    [verb, { verb, form: 'base' }],
    [inflect(verb, 's'), { verb, form: 'present' }],
    ...(IRREGULAR_PAST.get(verb) ?? [inflect(verb, 'ed')]).map(
      (text) => [text, { verb, form: 'past' }] as const,
    ),
    [inflect(verb, 'ing'), { verb, form: 'participle' }],
  ]),
);

function inflect(verb: string, ending: 's' | 'ed' | 'ing'): string {
  if (ending === 's')
    return /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb.replace(/(?<![aeo])y$/u, 'ie')}s`;
  if (DOUBLES_LAST.has(verb)) return verb + (verb.at(-1) ?? '') + ending;
  if (ending === 'ed') return verb.endsWith('e') ? `${verb}d` : `${verb.replace(/(?<![aeo])y$/u, 'i')}ed`;
  return `${verb.replace(/(?<!e)e$/u, '')}ing`;
}
