import type { Query } from '../../retrieval/query.ts';
import type { Question } from '../../retrieval/question.ts';
import { sureLanguage } from './sure-language.ts';

/** From this share of unknown words on, a question is not in the library's language. */
const UNKNOWN = 0.5;
const FEWEST_WORDS = 3;

/**
 * The language of a question by its code ("de"), if it is one that the library's articles are not in: most of its words do not occur in them and the detector is sure of
 * another language than English. `null` otherwise; names alone are of no language.
 *
 * @param earlier what was asked before, oldest first: a question too short to tell is in the language of the last one
 */
export async function foreignLanguage(
  { text, words: all }: Question,
  { words, names }: Query,
  earlier: readonly string[] = [],
): Promise<string | null> {
  const isName = (position: number) => names.some(({ from, to }) => from <= position && position < to);
  const plain = words.filter((_, position) => !isName(position));
  const unknown = plain.filter(({ finding }) => finding === 'missing' || finding === 'corrected');
  if (unknown.length === 0 || unknown.length < UNKNOWN * plain.length) return null;
  const before = earlier.at(-1);
  const language =
    (all.length < FEWEST_WORDS ? null : await sureLanguage(text)) ??
    (before === undefined ? null : await sureLanguage(before));
  return language === 'en' ? null : language;
}
