import { describe, expect, it } from 'vitest';
import { createWordnetLexicon } from '../../src/adapters/wordnet-lexicon.ts';
import type { Kin, WordRelations } from '../../src/retrieval/lexicon.ts';
import { lexiconContract } from '../contracts/lexicon-contract.ts';

const lexicon = createWordnetLexicon();

lexiconContract({ name: 'createWordnetLexicon', create: createWordnetLexicon });

describe('createWordnetLexicon', () => {
  it.each<[keyof WordRelations, string, string]>([
    ['synonyms', 'buy', 'purchase'],
    ['synonyms', 'purchase', 'buy'],
    ['synonyms', 'cease-fire', 'truce'],
    ['synonyms', 'truce', 'armistice'],
    ['derivations', 'defend', 'defence'],
    ['derivations', 'defend', 'defense'],
    ['derivations', 'defence', 'defend'],
    ['derivations', 'negotiate', 'negotiation'],
    ['derivations', 'negotiator', 'negotiate'],
    ['derivations', 'presidential', 'president'],
    ['derivations', 'quickly', 'quick'],
    ['antonyms', 'hot', 'cold'],
    ['antonyms', 'cold', 'hot'],
    ['antonyms', 'buy', 'sell'],
    ['antonyms', 'accept', 'reject'],
    ['hypernyms', 'ferry', 'boat'],
    ['hypernyms', 'hostage', 'captive'],
  ])('knows among the %s of “%s” “%s”', (relation, word, expected) => {
    expect(lexicon.related(word)[relation]).toContain(expected);
  });

  it.each<[string, string, keyof WordRelations, string]>([
    ['ferries', 'ferry', 'synonyms', 'ferryboat'],
    ['bought', 'buy', 'synonyms', 'purchase'],
    ['children', 'child', 'hypernyms', 'offspring'],
    ['worse', 'bad', 'antonyms', 'good'],
    ['negotiating', 'negotiate', 'derivations', 'negotiation'],
  ])(
    'relates “%s” to its base form “%s”, and among the %s of that to “%s”',
    (word, base, relation, related) => {
      expect(lexicon.related(word).derivations).toContain(base);
      expect(lexicon.related(word)[relation]).toContain(related);
    },
  );

  it('does not take a short irregular form for a plural: “was” is not of “WA”', () => {
    expect(lexicon.related('was').synonyms).not.toContain('washington');
  });

  it('lists words of the commonest senses first', () => {
    expect(lexicon.related('hot').antonyms[0]).toBe('cold');
    expect(lexicon.related('defend').synonyms.slice(0, 2)).toEqual(['support', 'guard']);
  });

  it('lists single words in lower case, each once, never the word itself', () => {
    for (const word of ['breathe', 'israel', 'strike', 'set', 'run', 'bank', 'president', 'good'])
      for (const words of Object.values(lexicon.related(word))) {
        expect(words.filter((found: string) => !/^[a-z][a-z'-]*$/.test(found) || found === word)).toEqual([]);
        expect(new Set(words).size).toBe(words.length);
      }
  });

  it.each(['ferry', 'ferries', 'bought', 'quickly', 'israel', 'cease-fire', 'attorney general', "o'brien"])(
    'has “%s”',
    (word) => {
      expect(lexicon.has(word)).toBe(true);
    },
  );

  it.each([
    'zzyzxq',
    '',
    ' ',
    'Ferry',
    '2024x',
    'ferry\n',
    '🚢',
    '__proto__',
    'constructor ',
    'a'.repeat(10_000),
  ])('knows nothing of %j', (word) => {
    expect(lexicon.has(word)).toBe(false);
    expect(lexicon.related(word)).toEqual({ synonyms: [], derivations: [], antonyms: [], hypernyms: [] });
  });

  it.each<[string, Kin['relation'], string]>([
    ['captives', 'narrower', 'hostage'],
    ['hostages', 'broader', 'captive'],
    ['boat', 'narrower', 'ferry'],
    ['ferry', 'broader', 'boat'],
    ['soldiers', 'narrower', 'paratrooper'],
    ['attack', 'narrower', 'bombardment'],
    ['murdered', 'broader', 'kill'],
    ['hospital', 'sibling', 'clinic'],
  ])('knows of “%s” as %s “%s”', (word, relation, expected) => {
    const kin = lexicon.kinOf(word).filter((one) => one.relation === relation);
    expect(kin.map((one) => one.word)).toContain(expected);
  });

  it('never goes by way of what many kinds of things are', () => {
    const wordsOf = (word: string) => lexicon.kinOf(word).map((one) => one.word);
    expect(wordsOf('captive')).not.toContain('person');
    expect(wordsOf('president')).not.toContain('mayor');
    expect(lexicon.kinOf('thing').filter(({ relation }) => relation === 'narrower')).toEqual([]);
    expect(lexicon.kinOf('person').filter(({ word }) => word === 'captive')).toEqual([]);
  });

  it('looks at common senses only: a soldier is nobody who spends time', () => {
    expect(lexicon.kinOf('soldier').map(({ word }) => word)).not.toContain('spend');
  });

  it('answers the same again', () => {
    expect(lexicon.related('release')).toBe(lexicon.related('release'));
    expect(lexicon.kinOf('hostage')).toBe(lexicon.kinOf('hostage'));
    expect(createWordnetLexicon().related('release')).toEqual(lexicon.related('release'));
  });
});
