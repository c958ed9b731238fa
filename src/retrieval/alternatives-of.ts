import { counterpartsOf } from './counterparts-of.ts';
import type { PhraseTable } from './phrase-groups.ts';
import type { Word } from './read-words.ts';
import { stopWords } from './stop-words.ts';

/** Another word to search by, and how much it counts, 1 for the word itself. */
export interface Alternative {
  readonly word: string;
  readonly share: number;
}

/** What else each word may be searched by, by its position: the words of other phrases for the same thing. */
export function alternativesOf(
  words: readonly Word[],
  phrases: PhraseTable,
): ReadonlyMap<number, readonly Alternative[]> {
  const positions = words.flatMap((word, position) => (word.isJoined ? [] : [position]));
  const found = new Map<number, Alternative[]>();
  for (const match of phrases.match(positions.map((position) => words[position]?.text ?? ''))) {
    for (const { position: at, word, share } of counterpartsOf(match)) {
      const position = positions[at];
      if (position === undefined || stopWords.has(word)) continue;
      found.set(position, [...(found.get(position) ?? []), { word, share }]);
    }
  }
  return found;
}
