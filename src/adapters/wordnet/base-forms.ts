import type { IrregularForms } from './open-irregular-forms.ts';
import type { PartOfSpeech } from './part-of-speech.ts';

/** What base forms are looked up in. */
export interface BaseFormParts {
  readonly isLemma: (word: string, partOfSpeech: PartOfSpeech) => boolean;
  readonly irregular: IrregularForms;
}

/** Endings and what stands in their place in a base form: WordNet's rules of detachment, see morphy(7WN). */
const detachments: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  adv: [],
};

/** Up to this length an irregular form is nothing else: "was" is no plural of "WA", "does" none of "doe". */
const shortForm = 4;

/**
 * The base forms of a word in one part of speech, the word itself first if it is one: as morphy of WordNet finds them, the
 * irregular one if there is one, otherwise by taking endings off.
 */
export function baseForms(word: string, partOfSpeech: PartOfSpeech, parts: BaseFormParts): readonly string[] {
  const { isLemma, irregular } = parts;
  const isKnown = (form: string) => isLemma(form, partOfSpeech);
  const found = new Set(isKnown(word) ? [word] : []);
  const exception = irregular(word, partOfSpeech);
  if (exception !== undefined) return [...(isKnown(exception) ? found.add(exception) : found)];
  if (
    word.length <= shortForm &&
    (['verb', 'noun', 'adj'] as const).some((other) => irregular(word, other))
  ) {
    return [...found];
  }
  for (const [ending, replacement] of detachments[partOfSpeech]) {
    // "ss" ends no plural, and what is left of two letters is no word.
    if (
      !word.endsWith(ending) ||
      word.length <= ending.length + 1 ||
      (partOfSpeech === 'noun' && word.endsWith('ss'))
    )
      continue;
    const form = word.slice(0, -ending.length) + replacement;
    if (isKnown(form)) found.add(form);
  }
  return [...found];
}
