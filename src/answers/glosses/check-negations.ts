import { findPhrases } from '../translation/find-phrases.ts';
import { type Segment, segmentsOf } from './gloss-text.ts';
import type { GlossCheck } from './gloss-to-check.ts';
import { idleNegations, negating, negations } from './gloss-words.ts';

/** A "not", and the words of weight that it belongs to. */
interface Negation {
  readonly scope: readonly string[];
  /** All words of weight of its segment. */
  readonly around: readonly string[];
}

/** Words of weight behind a "not" that it is taken to belong to, and before it where it ends its segment. */
const BEHIND = 3;
const BEFORE = 2;
/** Whoever repeats so much of what a "not" stands in has left it out. */
const REPEATED = 0.7;

/** Whether a gloss negates what its quotes do not, or leaves a negation out of what it repeats. */
export function hasNegationFault({ gloss, question, quotes }: GlossCheck): boolean {
  const own = segmentsOf(gloss);
  const given = quotes.flatMap(({ text }) => segmentsOf(text));
  const [made, told] = [own.flatMap(negationsOf), given.flatMap(negationsOf)];
  const [denied, denials] = [own.flatMap(denialsOf), given.flatMap(denialsOf)];
  if (made.length > 0 && made.length + denied.length > told.length + denials.length) return true;
  const words = new Set(given.flatMap(weightsOf));
  const negated = new Set([...told, ...denials].flatMap(({ scope }) => scope));
  const isMadeUp = made.some(({ scope }) => {
    const shared = scope.filter((word) => words.has(word));
    // Where there are no more of them than in the quotes, one may have moved: "named no date", "without naming a date".
    const meant = shared.slice(0, made.length <= told.length ? 2 : 1);
    return meant.length > 0 && !meant.some((word) => negated.has(word));
  });
  if (isMadeUp) return true;
  const kept = new Set([...made, ...denied].flatMap(({ around }) => around));
  const repeated = new Set(own.flatMap(weightsOf).filter((word) => !kept.has(word)));
  const asked = new Set(segmentsOf(question).flatMap(weightsOf));
  return told.some(({ scope, around }) => {
    const isKept = scope.slice(0, 2).some((word) => repeated.has(word) && !asked.has(word));
    const share = around.filter((word) => repeated.has(word)).length / Math.max(1, around.length);
    return isKept || (share >= REPEATED && around.length > 1);
  });
}

/** Words that say no by what they mean, with what they belong to. */
function denialsOf(segment: Segment): readonly Negation[] {
  const around = weightsOf(segment);
  const places = new Set(findPhrases(segment, negating).map(({ at }) => at));
  return [...places].map((at) => ({ scope: weightsOf(segment.slice(at)).slice(0, BEHIND + 1), around }));
}

function negationsOf(segment: Segment): readonly Negation[] {
  const idle = new Set(
    findPhrases(segment, idleNegations).flatMap(({ at, length }) =>
      Array.from({ length }, (_, offset) => at + offset),
    ),
  );
  const around = weightsOf(segment);
  return findPhrases(segment, negations)
    .filter(({ at }) => !idle.has(at))
    .map(({ at }) => {
      const behind = weightsOf(segment.slice(at + 1)).slice(0, BEHIND);
      return { scope: behind.length > 0 ? behind : weightsOf(segment.slice(0, at)).slice(-BEFORE), around };
    });
}

function weightsOf(segment: Segment): readonly string[] {
  return segment.filter(({ hasWeight }) => hasWeight).map(({ key }) => key);
}
