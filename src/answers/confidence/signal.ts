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
  'title',
  /** A reason is asked for, and the best sentence gives one. */
  'reason',
  /** Share of the best sentence's words that the question has: one that says much else is seldom about it. */
  'focus',
  /** Coverage by the best four sentences together. */
  'union',
  /** The best passage's BM25 as a share of what it could be at most. */
  'bm25',
  /** Of the best sentence's passage: the highest coverage by thirty words in a row, and its coverage if a word counts in full from the third time on; how far the best passage leads. */
  'passageWindow',
  'passageOften',
  'passageLead',
  /** The best sentence's score, its share of the probability, and how far it leads. */
  'score',
  'probability',
  'lead',
  /** How much the best sentence adds to what the question says itself. */
  'adds',
  /** Whose words are asked for speaks in a sentence that has this share of what they are asked about. */
  'spoken',
] as const;

export const opposingSignals = [
  /** Share of what is asked for that the library does not have in any form, or has in another spelling only. */
  'missing',
  'corrected',
  /** The heaviest word of the question that neither the best sentence nor what stands around it has, as a share of all. */
  'heaviest',
  /** The heaviest word that is not in the best sentence itself. */
  'heaviestHere',
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
  /** Share of the question that it denies and the sentence states; a word that makes the opposite stands there ("before" for "after"). */
  'statedThough',
  'contrary',
  /** Share of the words side by side in the question of which the second has another word before it there. */
  'rivalModifier',
  /** What is taken as having happened is told as wanted, planned, denied, called off; what is asked of the future is no plan there. */
  'unreal',
  'foretold',
  /** Who does it is neither in the sentence nor right before it; somebody else does it there. */
  'subjectMissing',
  'rivalSubject',
  /** What is done is neither in the sentence nor right before it, in no word for the same. */
  'deedMissing',
  /** The kind of thing asked for is not named in the sentence; it is not counted there, where a count is asked for. */
  'askedMissing',
  'countMissing',
  /** Share of the names that are not in the sentence; nor right before it, in the title or speaking. */
  'namesNotHere',
  'namesBeyond',
  /** A name or a figure of the question is nowhere near, and the sentence has others instead. */
  'nameSwap',
  'numberSwap',
] as const;

export type Signal = (typeof supportingSignals)[number] | (typeof opposingSignals)[number];

/** The signals of one question. */
export type SignalValues = Readonly<Record<Signal, number>>;
