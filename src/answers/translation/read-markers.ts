import { type LanguageWords, type MarkerKind, markerKinds } from '../languages/language-words.ts';
import { findPhrases } from './find-phrases.ts';
import { numberWordsOf } from './number-words.ts';
import type { TextToken } from './text-token.ts';

/** Whether a text says something by words that mean nothing else (`yes`), by words that may mean it (`maybe`), or not at all. */
export type Presence = 'yes' | 'maybe' | 'no';

/** What a text has of a kind of marker, and how many of those that mean nothing else. */
export interface Marking {
  readonly presence: Presence;
  readonly count: number;
}

/** What a text has of each kind of marker. */
export type Markers = Readonly<Record<MarkerKind, Marking>>;

/** Before a noun, which an ending of verbs says nothing of: "la mayoría". */
const BEFORE_NOUN =
  /^(?:el|la|las|los|una?|unas|de|del|le|les|des?|du|l|d|il|lo|gli|i|o|a|os|as|uma?|da|do|das|dos|su|sus|sa|son|ses|sua|seu|con|com|y|e|et)$/u;

/** Reads the markers of a text. */
export function readMarkers(tokens: readonly TextToken[], words: LanguageWords): Markers {
  const { isFigure } = numberWordsOf(words);
  // The month is no "may".
  const lower = words.code === 'en' ? tokens.filter(({ text }) => text !== 'May') : tokens;
  const mark = (kind: MarkerKind): Marking => {
    const found = findPhrases(lower, words.markers[kind], isFigure);
    const sure = new Set(found.filter(({ isSure }) => isSure).map(({ at }) => at));
    if (kind === 'possible') for (const at of findConditionals(lower, words)) sure.add(at);
    return { presence: sure.size > 0 ? 'yes' : found.length > 0 ? 'maybe' : 'no', count: sure.size };
  };
  return Object.fromEntries(markerKinds.map((kind) => [kind, mark(kind)])) as Record<MarkerKind, Marking>;
}

function findConditionals(
  tokens: readonly TextToken[],
  { conditional, markers }: LanguageWords,
): readonly number[] {
  if (conditional === null) return [];
  const necessary = new Set(findPhrases(tokens, markers.necessary).map(({ at }) => at));
  return tokens.flatMap(({ text, isCapital, isInitial }, at) => {
    const isVerb =
      conditional.test(text.toLowerCase()) &&
      (!isCapital || isInitial) &&
      !necessary.has(at) &&
      !BEFORE_NOUN.test(tokens[at - 1]?.folded ?? '');
    return isVerb ? [at] : [];
  });
}
