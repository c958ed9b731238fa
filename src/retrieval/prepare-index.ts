import type { Matching } from './match-question.ts';
import type { SearchIndex } from './rank-passages.ts';
import type { Loaded } from './shelf.ts';
import { createSpeller } from './speller.ts';

/** In a large library a word seen once is more likely misspelt than something to correct others to. */
const LARGE_VOCABULARY = 20_000;

/** Makes an index ready for matching questions. */
export function prepareIndex(
  index: SearchIndex,
  known: Pick<Matching, 'phrases' | 'lexicon' | 'frequency'>,
): Loaded {
  const { vocabulary, passages, occurrences } = index.corpus;
  const fewest = vocabulary.words > LARGE_VOCABULARY ? 2 : 1;
  const speller = createSpeller(function* () {
    for (let id = 0; id < vocabulary.words; id++) {
      const count = occurrences(id);
      if (count >= fewest) yield { word: vocabulary.wordAt(id), count };
    }
  });
  return {
    index,
    matching: { ...known, corpus: index.corpus, passages: index.lexical.passages, speller },
    positionOf: new Map(passages.map(({ label }, position) => [label, position])),
  };
}
