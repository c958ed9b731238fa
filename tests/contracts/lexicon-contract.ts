import { describe, expect, it } from 'vitest';
import type { Kin, Lexicon } from '../../src/retrieval/lexicon.ts';

interface Subject {
  readonly name: string;
  /** Makes a lexicon that knows "hostage" and "captive". */
  readonly create: () => Lexicon;
}

/** What every `Lexicon` does, wherever its words are from. */
export function lexiconContract({ name, create }: Subject): void {
  describe(`${name} as a lexicon`, () => {
    it('has words it knows, and none of those it does not', () => {
      const lexicon = create();
      expect(lexicon.has('hostage')).toBe(true);
      expect(lexicon.has('zzyzxq')).toBe(false);
    });

    it.each<[string, Kin]>([
      ['hostage', { word: 'captive', relation: 'broader', steps: 1 }],
      ['captive', { word: 'hostage', relation: 'narrower', steps: 1 }],
      ['hostage', { word: 'detainee', relation: 'sibling', steps: 2 }],
    ])('knows of “%s” the kin %j', (word, kin) => {
      expect(create().kinOf(word)).toContainEqual(kin);
    });

    it('lists each kin once, the nearest first, and never the word itself', () => {
      for (const word of ['hostage', 'captive']) {
        const kin = create().kinOf(word);
        const words = kin.map((one) => one.word);
        expect(new Set(words).size).toBe(words.length);
        expect(words).not.toContain(word);
        expect(kin.map(({ steps }) => steps)).toEqual(kin.map(({ steps }) => steps).toSorted());
      }
    });

    it('knows no relations and no kin of what it does not have', () => {
      const lexicon = create();
      expect(lexicon.related('zzyzxq')).toEqual({
        synonyms: [],
        derivations: [],
        antonyms: [],
        hypernyms: [],
      });
      expect(lexicon.kinOf('zzyzxq')).toEqual([]);
    });
  });
}
