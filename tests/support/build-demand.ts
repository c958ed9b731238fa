import type { Demand } from '../../src/answers/demand.ts';

/** A demand for a word that is its own stem, with what matters to a test. */
export function buildDemand(word: string, parts: Partial<Demand> = {}): Demand {
  return {
    word,
    stem: word,
    strengths: new Map([[word, 1]]),
    opposites: new Set(),
    weight: 1,
    finding: 'found',
    isName: false,
    isFrame: false,
    isNumber: false,
    isVerb: false,
    ...parts,
  };
}
