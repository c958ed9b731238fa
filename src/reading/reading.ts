import type { Interval } from '../passages/interval.ts';

/**
 * What a reader makes of a question and the sentences it was given:
 *
 * - `answered`: they answer it; `partly`: they answer a part of it; `sources_differ`: they answer it, in ways that exclude each other;
 * - `uncertain`: they have this on the subject, and whether it answers is left open;
 * - `not_in_sources`: they do not say what is asked; `false_premise`: they say otherwise than the question supposes;
 * - `opinion_or_prediction`, `after_sources`, `off_topic`: as the reasons of a refusal.
 */
export type Verdict =
  | 'answered'
  | 'partly'
  | 'sources_differ'
  | 'uncertain'
  | 'not_in_sources'
  | 'false_premise'
  | 'opinion_or_prediction'
  | 'after_sources'
  | 'off_topic';

/** A sentence that a reader points at. */
export interface Pointer {
  /** The sentence's number in the material. */
  readonly number: number;
  /** The words in it that answer: UTF-16 offsets into the sentence's text, in order, apart from each other. */
  readonly spans: readonly Interval[];
}

/** One part of a question, and what answers it. */
export interface ReadPart {
  /** Best first, at least one. */
  readonly pointers: readonly Pointer[];
  /** One sentence in the reader's own words that says no more than the sentences pointed at; `null` where it has none. */
  readonly gloss: string | null;
  /** The gloss in the asker's language, where that is another than the articles'. */
  readonly translation?: string;
}

/** What a reader returns. */
export interface Reading {
  readonly verdict: Verdict;
  /** How sure the reader is that what it points at answers, 0 to 1. */
  readonly confidence: number;
  /** Empty for a verdict that refuses. */
  readonly parts: readonly ReadPart[];
  /** The parts of the question that nothing answers, each in a few words. */
  readonly missing: readonly string[];
  /** For a false premise: the sentences that put it right. */
  readonly correction: readonly Pointer[];
  /** Sentences nearest to an answer, best first, for a verdict that refuses. */
  readonly nearest: readonly number[];
  /** Searches that may find what is missing. */
  readonly searches: readonly string[];
}
