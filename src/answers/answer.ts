import type { ReaderKind } from '../reading/reader.ts';
import type { DialogueAct } from './acts/dialogue-act.ts';
import type { CitedQuote } from './cited-quote.ts';
import type { Fallback } from './fallback.ts';
import type { Reason } from './reason.ts';

/** Whether sentences were picked from the articles (`extractive`) or a language model read (`generated`). */
export type Mode = 'extractive' | 'generated';

/** One thing an answer says, and the quotes it rests on: positions in the answer's quotes, at least one. */
export interface AnswerStatement {
  /** As it is read: in the language of the question, where a translation of it has passed its check. */
  readonly text: string;
  /** In the language of the articles, where the text is a translation of it. */
  readonly original?: string;
  readonly quotes: readonly number[];
  /** Whether the text is the bot's own words rather than who is speaking: from a language model, checked against the quotes. */
  readonly isGloss?: true;
}

/** How a question was taken, and who read. */
export interface Taken {
  /** Its language by its ISO 639-1 code, where that is another than the articles'. */
  readonly language?: string;
  /** What it was taken for, in the articles' language, where something was added to it or it was translated. */
  readonly understood?: string;
  /** Who decided; left out where nobody had to. */
  readonly reader?: ReaderKind;
}

/** An answer that quotes the sources. */
export interface Answered extends Taken {
  readonly kind: 'answered';
  readonly mode: Mode;
  readonly statements: readonly AnswerStatement[];
  /** In reading order, at least one. */
  readonly quotes: readonly CitedQuote[];
  /** 0 to 1: how sure it is that the quotes answer the question. */
  readonly confidence: number;
  /** The parts of the question that nothing answers, each in a few words; left out where there are none. */
  readonly missing?: readonly string[];
  /** Whether the quotes exclude each other. */
  readonly isDisputed?: true;
  /** Whether a sentence of the reader's own did not pass its check; its quotes are here all the same. */
  readonly isWordingDropped?: true;
  /** Why the language model that is configured took no part. */
  readonly fallback?: Fallback;
}

/** The answer that the sources do not say. */
export interface Refused extends Taken {
  readonly kind: 'refused';
  readonly reason: Reason;
  /** What it does instead of asking something of the articles; left out for a question. */
  readonly act?: DialogueAct;
  /** What the reason rests on in this case, where there is something to tell: the name that nobody mentions, the last date. */
  readonly detail: string | null;
  /** What puts a false premise right, in reading order; left out where nothing does. */
  readonly correction?: readonly CitedQuote[];
  /** The closest passages' best sentences. They are not an answer. */
  readonly nearest: readonly CitedQuote[];
  readonly confidence: number;
  /** Why the language model that is configured could not put the question into the articles' language. */
  readonly fallback?: Fallback;
}

/** What comes of a question. */
export type Answer = Answered | Refused;
