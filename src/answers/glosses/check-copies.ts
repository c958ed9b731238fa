import { findPhrases } from '../translation/find-phrases.ts';
import { type GlossToken, glossTokens } from './gloss-text.ts';
import type { GlossCheck } from './gloss-to-check.ts';
import { guards } from './gloss-words.ts';

/** From this share of words of weight in common on, both ways, a gloss is a sentence of its quotes with little changed. */
const COPIED = 0.8;
const SENTENCE = /(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u;

/** Whether a gloss that is nearly a sentence of its quotes has lost or gained one of the small words that change what is said: nobody leaves these out to be brief. */
export function hasChangedGuard({ gloss, quotes }: GlossCheck): boolean {
  const own = glossTokens(gloss);
  return quotes
    .flatMap(({ text }) => text.split(SENTENCE))
    .map(glossTokens)
    .some((sentence) => isCopy(own, sentence) && guardsOf(own) !== guardsOf(sentence));
}

function isCopy(own: readonly GlossToken[], sentence: readonly GlossToken[]): boolean {
  return share(own, sentence) >= COPIED && share(sentence, own) >= COPIED;
}

function share(tokens: readonly GlossToken[], others: readonly GlossToken[]): number {
  const known = new Set(others.map(({ key }) => key));
  const weighty = tokens.filter(({ hasWeight }) => hasWeight);
  return weighty.filter(({ key }) => known.has(key)).length / Math.max(1, weighty.length);
}

function guardsOf(tokens: readonly GlossToken[]): string {
  return findPhrases(tokens, guards)
    .map(({ at }) => tokens[at]?.key)
    .toSorted()
    .join(' ');
}
