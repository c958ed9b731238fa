import type { Query } from '../../retrieval/query.ts';
import type { Question } from '../../retrieval/question.ts';

/** From this share of unknown words on, a question is not in the library's language. */
const UNKNOWN = 0.5;
const FEWEST_WORDS = 3;

/**
 * The language of a question, in English ("German"), if it is one that the library's articles are not in: most of its words do not occur in them and the
 * detector is sure of another language than English. `null` otherwise; names alone are of no language.
 */
export async function foreignLanguage(
  { text, words: all }: Question,
  { words, names }: Query,
): Promise<string | null> {
  const isName = (position: number) => names.some(({ from, to }) => from <= position && position < to);
  const plain = words.filter((_, position) => !isName(position));
  const unknown = plain.filter(({ finding }) => finding === 'missing' || finding === 'corrected');
  if (all.length < FEWEST_WORDS || unknown.length === 0 || unknown.length < UNKNOWN * plain.length)
    return null;
  const { eld } = await import('eld/small');
  const detected = eld.detect(text);
  if (!detected.isReliable() || detected.language === 'en' || detected.language === '') return null;
  return new Intl.DisplayNames('en', { type: 'language' }).of(detected.language) ?? detected.language;
}
