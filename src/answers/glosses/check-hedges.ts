import { english } from '../languages/english.ts';
import { findPhrases } from '../translation/find-phrases.ts';
import { numberWordsOf } from '../translation/number-words.ts';
import { type GlossToken, glossTokens, type Segment, segmentsOf } from './gloss-text.ts';
import type { GlossCheck } from './gloss-to-check.ts';
import { conditional, conditions, heldGroups, type ScopedHedge, scopedHedges } from './gloss-words.ts';

const { isFigure } = numberWordsOf(english);
/** A sentence of which so much is repeated is the one that the gloss tells. */
const REPEATED = 0.4;
/** How near to a word what makes it uncertain has to stand, in words. */
const NEAR_BEFORE = 4;
const NEAR_BEHIND = 2;

/** Whether a gloss is surer or less sure, or says more or less, than its quotes do, by the words for that. */
export function findHedgeFault({ gloss, question, quotes }: GlossCheck): boolean {
  const own = glossTokens(gloss);
  const given = [...quotes.map(({ text }) => text), question].map(glossTokens);
  const isAdded = heldGroups.some(
    ({ held, allowing }) =>
      has(own, held) && !given.some((tokens) => has(tokens, held) || has(tokens, allowing)),
  );
  if (isAdded) return true;
  const segments = quotes.flatMap(({ text }) => segmentsOf(text));
  const plain = plainWords(segments);
  const isLost = scopedHedges.some((hedge) => {
    const bare = bareWords(own, hedge.same);
    return segments.some((segment) => scopesOf(segment, hedge).some((scope) => isKept(scope, bare, plain)));
  });
  return (
    isLost ||
    isUnconditional(
      own,
      quotes.map(({ text }) => text),
    )
  );
}

function has(tokens: readonly GlossToken[], list: string): boolean {
  // The month is no "may".
  const lower = tokens.filter(({ text }) => text !== 'May');
  return findPhrases(lower, list, isFigure).length > 0;
}

/** The words of a gloss that nothing before or close behind them makes uncertain. */
function bareWords(own: readonly GlossToken[], same: string): ReadonlySet<string> {
  const places = findPhrases(own, same, isFigure).map(({ at, length }) => at + length - 1);
  const isNear = (at: number) =>
    places.some((place) => at - NEAR_BEFORE <= place && place <= at + NEAR_BEHIND);
  const [all, near] = [new Set<string>(), new Set<string>()];
  own.forEach(({ key }, at) => {
    all.add(key);
    if (isNear(at)) near.add(key);
  });
  return new Set([...all].filter((key) => !near.has(key)));
}

/** The words of weight that a hedge belongs to, for each of its places. */
function scopesOf(segment: Segment, { words, behind }: ScopedHedge): readonly (readonly string[])[] {
  const lower = segment.map((token) => (token.text === 'May' ? { ...token, folded: '' } : token));
  return findPhrases(lower, words, isFigure).map(({ at, length }) => {
    const last = segment[at + length - 1];
    const from = last !== undefined && isFigure(last) && length > 1 ? at + length - 1 : at + length;
    return segment
      .slice(from)
      .filter(({ hasWeight }) => hasWeight)
      .slice(0, behind)
      .map(({ key }) => key);
  });
}

/** Words that stand somewhere without any hedge before them: they may be taken from there. */
function plainWords(segments: readonly Segment[]): ReadonlySet<string> {
  const hedged = new Map<string, number>();
  const all = new Map<string, number>();
  for (const segment of segments) {
    for (const { key, hasWeight } of segment) if (hasWeight) all.set(key, (all.get(key) ?? 0) + 1);
    const scoped = new Set(scopedHedges.flatMap((hedge) => scopesOf(segment, hedge).flat()));
    for (const key of scoped) hedged.set(key, (hedged.get(key) ?? 0) + 1);
  }
  return new Set([...all].filter(([key, count]) => count > (hedged.get(key) ?? 0)).map(([key]) => key));
}

function isKept(scope: readonly string[], keys: ReadonlySet<string>, plain: ReadonlySet<string>): boolean {
  return scope.some((key) => keys.has(key) && !plain.has(key));
}

/** Whether a gloss tells a sentence that hangs on a condition, without any. */
function isUnconditional(own: readonly GlossToken[], quotes: readonly string[]): boolean {
  if (has(own, conditional)) return false;
  const keys = new Set(own.map(({ key }) => key));
  return quotes
    .flatMap((text) => text.split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u))
    .map(glossTokens)
    .some((tokens) => {
      const at = findPhrases(tokens, conditions)[0]?.at;
      if (at === undefined) return false;
      const main = tokens.slice(0, at).filter(({ hasWeight }) => hasWeight);
      const words = main.length > 0 ? main : tokens.filter(({ hasWeight }) => hasWeight);
      return words.filter(({ key }) => keys.has(key)).length / words.length >= REPEATED;
    });
}
