import { readWords } from '../actors/read-words.ts';
import { counterpartsOf } from '../retrieval/counterparts-of.ts';
import { fold } from '../retrieval/fold.ts';
import type { Lexicon } from '../retrieval/lexicon.ts';
import type { PhraseTable } from '../retrieval/phrase-groups.ts';
import type { Finding, Query } from '../retrieval/query.ts';
import { stem } from '../retrieval/vocabulary.ts';
import { numberForms } from './number-forms.ts';

/** What a sentence has to hold of one word of a question. */
export interface Demand {
  /** The word, folded, and its stem. */
  readonly word: string;
  readonly stem: string;
  /** How much a stem found in a sentence counts for the word: 1 for its own, less for related ones. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Stems of words that mean the opposite. */
  readonly opposites: ReadonlySet<string>;
  /** How much of the question it is: inverse document frequency, halved for words that only frame the question. */
  readonly weight: number;
  readonly finding: Finding;
  readonly isName: boolean;
  readonly isFrame: boolean;
  readonly isNumber: boolean;
  /** Whether it says what somebody does or what happens. */
  readonly isVerb: boolean;
}

/** What tells which words stand for which. */
export interface Relations {
  readonly lexicon: Lexicon;
  readonly phrases: PhraseTable;
}

const SYNONYM = 0.7;
const DERIVATION = 0.8;
const CORRECTION = 0.9;
/** "phase 1" and "the first phase" */
const NUMBER_FORM = 0.9;
const FRAME_WEIGHT = 0.3;
/** What asks how long something took need not be named by it: "how long did they speak" is answered by "two hours"; "how long is the wall" by "14 kilometers long". */
const DURATION = /\bhow long(?=\s+(?:did|does|do|has|have|had|will|would|must|should|can|could)\b)/giu;

/**
 * What the words of a question demand of a sentence, in the order of the question; each word once.
 *
 * @param text the question
 */
export function readDemands(
  text: string,
  { words }: Query,
  { lexicon, phrases }: Relations,
): readonly Demand[] {
  const verbs = new Set(readWords(text).flatMap(({ pos, text: word }) => (pos === 'VERB' ? fold(word) : [])));
  const folded = words.map(({ word }) => word.text);
  const others = phrases.match(folded).flatMap(counterpartsOf);
  const durations = [...text.matchAll(DURATION)].map(({ index, 0: found }) => index + found.length);
  const demands = new Map<string, Demand>();
  words.forEach(({ word, finding, corrections, idf, isName, isFrame: frames }, position) => {
    const isFrame = frames || durations.includes(word.end);
    const own = stem(word.text);
    if (demands.has(own)) return;
    const strengths = new Map<string, number>();
    const add = (other: string, strength: number) => {
      const key = stem(other);
      strengths.set(key, Math.max(strength, strengths.get(key) ?? 0));
    };
    const related = isName ? none : lexicon.related(word.text);
    for (const synonym of related.synonyms) add(synonym, SYNONYM);
    for (const derivation of related.derivations) add(derivation, DERIVATION);
    for (const form of numberForms(word.text)) add(form, NUMBER_FORM);
    if (finding === 'corrected') for (const correction of corrections) add(correction, CORRECTION);
    for (const other of others) if (other.position === position) add(other.word, other.share);
    add(own, 1);
    strengths.set(own, 1);
    demands.set(own, {
      word: word.text,
      stem: own,
      strengths,
      opposites: new Set(related.antonyms.map((antonym) => stem(antonym))),
      weight: isFrame ? idf * FRAME_WEIGHT : idf,
      finding,
      isName,
      isFrame,
      isNumber: /^\p{N}/u.test(word.text),
      isVerb: !isName && !isFrame && verbs.has(word.text),
    });
  });
  return [...demands.values()];
}

const none = { synonyms: [], derivations: [], antonyms: [], hypernyms: [] };
