import type { Figure } from './figure.ts';
import { figureContext } from './figure-context.ts';
import type { Wording } from './wording.ts';

/** A number where it stands. */
export interface PlacedFigure {
  readonly wording: Wording;
  readonly figure: Figure;
}

/** Whether another sentence counts the same things, and with what result. */
export interface CountComparison {
  readonly outcome: 'same' | 'different' | 'unrelated';
  /** The different number; `null` unless the outcome says so. */
  readonly other: Figure | null;
}

/** Words about two numbers that have to be the same, what is counted among them … */
const LEAST_SHARED = 3;
/** … and which share of the words about the number that has fewer of them. */
const LEAST_SHARE = 0.5;

/** Compares a number with those of another sentence that count the same things in nearly the same words. */
export function compareCounts({ wording, figure }: PlacedFigure, other: Wording): CountComparison {
  const context = figureContext(wording, figure);
  const alike = other.figures.filter((candidate) => {
    if (candidate.measure !== figure.measure) return false;
    if (!candidate.units.some((unit) => figure.units.includes(unit))) return false;
    const theirs = figureContext(other, candidate);
    const shared = [...theirs].filter((stem) => context.has(stem)).length;
    return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(context.size, theirs.size);
  });
  if (alike.some(({ value }) => value === figure.value)) return { outcome: 'same', other: null };
  const [first] = alike;
  return first === undefined ? { outcome: 'unrelated', other: null } : { outcome: 'different', other: first };
}
