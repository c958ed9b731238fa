import { type LanguageWords, type MarkerKind, markerKinds } from '../../languages/language-words.ts';
import { findPhrases } from './find-phrases.ts';
import { numberWordsOf } from './number-words.ts';
import type { TextToken } from './text-token.ts';

/** Whether a text says something by words that mean nothing else (`yes`), by words that may mean it (`maybe`), or not at all. */
export type Presence = 'yes' | 'maybe' | 'no';

/** What a text has of each kind of marker. */
export type Markers = Readonly<Record<MarkerKind, Presence>>;

/** Before a noun, which an ending of verbs says nothing of: "la mayoría". */
const BEFORE_NOUN =
  /^(?:el|la|las|los|una?|unas|de|del|le|les|des?|du|l|d|il|lo|gli|i|o|a|os|as|uma?|da|do|das|dos|su|sus|sa|son|ses|sua|seu|con|com|y|e|et)$/u;

/** Reads the markers of a text. */
export function readMarkers(tokens: readonly TextToken[], words: LanguageWords): Markers {
  const { isFigure } = numberWordsOf(words);
  // The month is no "may".
  const lower = words.code === 'en' ? tokens.filter(({ text }) => text !== 'May') : tokens;
  const presence = (kind: MarkerKind): Presence => {
    const found = findPhrases(lower, words.markers[kind], isFigure);
    if (found.some(({ isSure }) => isSure)) return 'yes';
    if (kind === 'possible' && hasConditional(lower, words)) return 'yes';
    return found.length > 0 ? 'maybe' : 'no';
  };
  return Object.fromEntries(markerKinds.map((kind) => [kind, presence(kind)])) as Record<
    MarkerKind,
    Presence
  >;
}

function hasConditional(tokens: readonly TextToken[], { conditional, markers }: LanguageWords): boolean {
  if (conditional === null) return false;
  const necessary = new Set(findPhrases(tokens, markers.necessary).map(({ at }) => at));
  return tokens.some(
    ({ text, isCapital }, at) =>
      conditional.test(text.toLowerCase()) &&
      !(isCapital && tokens[at]?.isInitial === false) &&
      !necessary.has(at) &&
      !BEFORE_NOUN.test(tokens[at - 1]?.folded ?? ''),
  );
}
