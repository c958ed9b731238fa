import type { PassageKind } from '../passages/passage.ts';
import type { DateMention } from './read-dates.ts';
import type { NamedSource } from './read-sources.ts';
import type { Word } from './read-words.ts';

/** What kind of thing would answer a question. */
export type AnswerKind =
  | 'person'
  | 'time'
  | 'place'
  | 'number'
  | 'reason'
  | 'yes_no'
  | 'statement'
  | 'definition'
  | 'article'
  | 'other';

/** A question as it can be read without looking at any library. */
export interface Question {
  /** As it was typed, trimmed. */
  readonly asked: string;
  /** As it would be written out; positions of words refer to it. */
  readonly text: string;
  readonly askedAt: Date;
  readonly words: readonly Word[];
  readonly wants: AnswerKind;
  /** Phrases it quotes: what stands between quotation marks, if it has at least two words. */
  readonly phrases: readonly string[];
  /** Those of them between double quotation marks, by which people ask for the very words; single ones mostly mark titles. */
  readonly exact: readonly string[];
  readonly dates: readonly DateMention[];
  /** Figures in it, folded (`1200`), years and days of dates among them. */
  readonly numbers: readonly string[];
  /** Publications it names as where something was said. */
  readonly sources: readonly NamedSource[];
  /** Its sub-questions; the question itself where it has none. */
  readonly pieces: readonly string[];
  /** The kinds of text it asks for expressly; empty for nearly all questions. */
  readonly kinds: ReadonlySet<PassageKind>;
  /** Whether it asks for what is new ("this week", "latest"). */
  readonly isRecent: boolean;
  /** Whether it compares, or asks about two things that are each to be answered. */
  readonly isComparison: boolean;
}
