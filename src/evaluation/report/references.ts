/** What a figure is held against. */
export interface Reference {
  /** What it is to reach. */
  readonly goal?: number;
  /** What others reach, in a few words. */
  readonly others?: string;
}

/** By section, set and name of the figure. What is said to be “before” is an earlier prototype's, on these very questions. */
export const references: Readonly<Record<string, Readonly<Record<string, Reference>>>> = {
  'finding scifact': {
    'nDCG@10': {
      goal: 0.71,
      others: 'BM25 .700, before .709; on the test claims BM25 .665–.68, bge-small .713, bge-base .741',
    },
  },
  'finding realtimeqa': { 'nDCG@10': { goal: 0.74, others: 'BM25 .522, before .745' } },
  'finding multihop': {
    'nDCG@10': { goal: 0.73, others: 'BM25 .687, before .732' },
    'all within 10': { goal: 0.5, others: 'BM25 .437, before .519' },
  },
  'finding clapnq': { 'nDCG@10': { goal: 0.94, others: 'BM25 .936, before .942' } },
  'finding squad2': {
    'nDCG@10': { goal: 0.9, others: 'BM25 .883, before .897' },
    'hit@1': { others: 'BM25 .80' },
  },
  'answering five': {
    correct: { goal: 0.87, others: 'before .74–.83' },
    'correct when answered': { goal: 0.93, others: 'before .88–.92' },
    refused: { goal: 0.92, others: 'before .75–.92' },
    'reason right': { goal: 0.75 },
    'wrongly refused': { goal: 0.08 },
    AUROC: { others: 'before .88–.93' },
  },
  'statements polnear': {
    'direct F1': { goal: 0.9, others: 'before .885–.899' },
    'direct that are attributions': { goal: 0.95, others: 'before about .95' },
    'direct speaker': { goal: 0.86, others: 'before .816–.852' },
    'all F1': { goal: 0.6, others: 'before .600–.634' },
  },
  'names wikineural': {
    'persons F1': {
      goal: 0.74,
      others: 'compromise alone .673; a tagger trained on its own training part .875',
    },
    'organisations F1': {
      goal: 0.54,
      others: 'compromise alone .346; a tagger trained on its own training part .766',
    },
  },
  'actors five': {
    'named actors found': { goal: 0.94, others: 'before .90 (35 of 39)' },
    'confusable pairs apart': { goal: 1 },
    'direct statements given to the right actor': { goal: 0.83, others: 'before .63 (15 of 24)' },
  },
  'refusing squad2': {
    'quote holds an answer': { goal: 0.8, others: 'best two sentences, before .847' },
    AUROC: { goal: 0.72, others: 'before .718' },
    'refused at .10 false': { others: 'before .35' },
    'refused at .20 false': { others: 'before .51' },
  },
  'refusing clapnq': {
    'quote holds an answer': { others: 'best two sentences, before .822' },
    AUROC: { goal: 0.8, others: 'before .805–.815' },
    'refused at .20 false': { others: 'before .70' },
  },
  'refusing multihop': {
    refused: { others: 'others .93–.98, with .35–.55 wrongly refused' },
    AUROC: { others: 'before .926' },
    'refused at .10 false': { others: 'before .75' },
    'refused at .20 false': { goal: 0.9, others: 'before .91' },
  },
};
