import type { ReadPart, Verdict } from '../../reading/reading.ts';
import type { AnswerStatement } from '../answer.ts';
import type { CitedQuote } from '../cited-quote.ts';

/** Sentences of a reader's own, and what they must not say more than. */
export interface GlossQuestion {
  readonly question: string;
  readonly verdict: Verdict;
  readonly parts: readonly { readonly part: ReadPart; readonly quotes: readonly CitedQuote[] }[];
}

/** A sentence of the reader's own that may be shown, and, where it is a translation, what it translates. */
export type ShownGloss = Pick<AnswerStatement, 'text' | 'original'>;

/** Decides for each part, in order, what is shown above its quotes: `null` where it has no gloss or that does not pass. */
export type GlossJudge = (asked: GlossQuestion) => Promise<readonly (ShownGloss | null)[]>;
