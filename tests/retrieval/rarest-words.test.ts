import { describe, expect, it } from 'vitest';
import { rarestWords } from '../../src/retrieval/rarest-words.ts';

const choose = (frequencies: Readonly<Record<string, number>>) =>
  rarestWords(new Map(Object.entries(frequencies)), 1_000);

describe('rarestWords', () => {
  it('takes the rarest words until they are found in a tenth of all passages', () => {
    expect(choose({ harbour: 90, gannet: 2, ferry: 30, said: 700 })).toEqual(['gannet', 'ferry']);
  });

  it('takes two even if they are frequent', () => {
    expect(choose({ said: 700, people: 400, year: 500 })).toEqual(['people', 'year']);
  });

  it('takes no word that is nowhere', () => {
    expect(choose({ volcano: 0, ferry: 30 })).toEqual(['ferry']);
    expect(choose({})).toEqual([]);
  });
});
