/**
 * What tells whether the library answers a question, as numbers from 0 to 1. The names are those in the model file. The first group speaks for an
 * answer the higher it is, the second against one.
 */
export const supportingSignals = [
  /** Of the best sentence, see its features of the same name; `plainAround` is `plain` with what stands around. */
  'exact',
  'soft',
  'plain',
  'plainAround',
  'context',
  'window',
  'pairs',
  'near',
  'phrase',
  'speaker',
  /** Coverage by the best four sentences together. */
  'union',
  /** The best passage's BM25 as a share of what it could be at most. */
  'bm25',
  /** The best sentence's score, its share of the probability, and how far it leads. */
  'score',
  'probability',
  'lead',
] as const;

export const opposingSignals = [
  /** Share of what is asked for that the library does not have in any form, or has in another spelling only. */
  'missing',
  'corrected',
  /** The heaviest word of the question that neither the best sentence nor what stands around it has, as a share of all. */
  'heaviest',
  /** A name is not in the library; is not in the best sentence or around it; names do not occur together in any passage found. */
  'nameMissing',
  'nameElsewhere',
  'namesApart',
  /** A figure of the question is not in the best sentence. */
  'numberMissing',
  /** Nothing of the kind asked for stands in the best sentence; what is measured is not given in its unit there. */
  'kindMissing',
  'unitMissing',
  /** Share of the verbs that the best sentence has in no form. */
  'verbMissing',
  /** The best sentence gives a surname asked about to somebody else. */
  'namesConflict',
  /** Somebody's words are asked for who says nothing in the best sentences. */
  'speakerMissing',
  /** The question is negated and the sentence is not; a word has its opposite there; a superlative, ordinal or "only" is not there. */
  'negation',
  'opposite',
  'modifier',
] as const;

export type Signal = (typeof supportingSignals)[number] | (typeof opposingSignals)[number];

/** The signals of one question. */
export type SignalValues = Readonly<Record<Signal, number>>;
