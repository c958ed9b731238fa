import type { PooledPassage, PooledQuestion } from '../../src/evaluation/weights/pooled-question.ts';
import type { Signals } from '../../src/retrieval/evidence.ts';

const NOTHING: Signals = {
  article: 0,
  passage: 0,
  lead: 0,
  piece: 0,
  pairs: 0,
  letters: 0,
  meaning: 0,
  phrase: 0,
  date: 0,
  outlet: 0,
  recency: 0,
};

/** Signals, or weights of signals, of which all but those given are 0. */
export function buildSignals(known: Partial<Signals>): Signals {
  return { ...NOTHING, ...known };
}

/** A passage of an article whose title is its id, by what speaks for it. */
export function buildPooledPassage(id: string, known: Partial<Signals>): PooledPassage {
  return { article: { id, title: id }, signals: buildSignals(known), factor: 1 };
}

/** A question to which one article is relevant. */
export function buildPooledQuestion(
  relevant: string,
  passages: readonly PooledPassage[],
  isSplit = false,
): PooledQuestion {
  return { id: 'q', grades: new Map([[relevant, 1]]), isSplit, passages };
}
