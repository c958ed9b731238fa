import type { Corpus } from './corpus.ts';

/** Whether two folded words follow each other anywhere in a library. */
export function occursSideBySide({ vocabulary, passages }: Corpus, left: string, right: string): boolean {
  const [first, second] = [vocabulary.find(left), vocabulary.find(right)];
  if (first === undefined || second === undefined) return false;
  return passages.some(({ words }) => words.some((word, at) => word === first && words[at + 1] === second));
}
