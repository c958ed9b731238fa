import type { Question } from './question.ts';
import { readWords } from './read-words.ts';

/**
 * Which of some outlets a question names: with capitals, in full ("CNN", "Wall Street Journal", with or without the article), or in part where it names a
 * publication ("the Times report").
 *
 * @param outlets as the articles give them
 */
export function namedOutlets(
  { text, words, sources }: Pick<Question, 'text' | 'words' | 'sources'>,
  outlets: Iterable<string>,
): ReadonlySet<string> {
  const isCapital = ({ start }: { readonly start: number }) => /^[\p{Lu}\p{N}]/u.test(text.charAt(start));
  const asked = words.filter(({ isJoined }) => !isJoined).map((word) => (isCapital(word) ? word.text : ''));
  const parts = sources.map(({ name }) => wordsOf(name));
  return new Set(
    [...outlets].filter((outlet) => {
      const own = wordsOf(outlet);
      return (
        own.length > 0 && (holds(asked, own) || parts.some((part) => part.length > 0 && holds(own, part)))
      );
    }),
  );
}

function wordsOf(name: string): readonly string[] {
  return readWords(name)
    .filter(({ isJoined }) => !isJoined)
    .map(({ text }) => text)
    .filter((word) => word !== 'the');
}

/** Whether words stand in a text one after the other. */
function holds(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, at) => words.every((word, offset) => text[at + offset] === word));
}
