import type { CitedQuote } from '../cited-quote.ts';
import { english } from '../languages/english.ts';
import { findPhrases } from '../translation/find-phrases.ts';
import { glossTokens } from './gloss-text.ts';

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|one|some)?$/iu;

/**
 * A gloss with who says so, where the quote that it tells is somebody's and it does not say: who is speaking comes from code and is never left out. Nobody is named who is not certain; what
 * stands below as the quote's lead-in says what there is to say then.
 *
 * @param original the gloss in the articles' language, where it is a translation: then the speaker stands in brackets
 */
export function addSpeaker(gloss: string, quotes: readonly CitedQuote[], original: string = gloss): string {
  const tokens = glossTokens(original);
  if (findPhrases(tokens, english.markers.attribution).some(({ isSure }) => isSure)) return gloss;
  const keys = new Set(tokens.flatMap(({ key, hasWeight }) => (hasWeight ? [key] : [])));
  const shared = ({ text }: CitedQuote) =>
    glossTokens(text).filter(({ key, hasWeight }) => hasWeight && keys.has(key)).length;
  const [told] = [...quotes].sort((one, other) => shared(other) - shared(one));
  const attribution = told?.attribution ?? null;
  const speaker = attribution?.speaker ?? attribution?.speakerText?.trim() ?? '';
  if (PRONOUN.test(speaker)) return gloss;
  const surname = glossTokens(speaker).at(-1)?.key ?? '';
  if (keys.has(surname)) return gloss;
  if (original !== gloss) return `${gloss} (${speaker})`;
  const name =
    attribution?.speaker === null
      ? speaker.replace(/^\p{Lu}(?=\p{Ll}+ (?:\p{Ll}|$))/u, (first) => first.toLowerCase())
      : speaker;
  return `${gloss.replace(/[.!]$/u, '')}, according to ${name}.`;
}
