import type { CitedQuote } from '../cited-quote.ts';
import { checkStatement } from './check/check-statement.ts';
import type { DropReason } from './check/drop-reason.ts';
import { pairsMarks } from './check/pairs-marks.ts';
import type { Draft } from './draft-reply.ts';
import type { Excerpt, ExcerptSentence } from './excerpt.ts';

/** A statement that says what its quotes say. */
export interface Judged {
  readonly text: string;
  readonly quotes: readonly CitedQuote[];
  /** What the model says that it is in another language: not checked yet. */
  readonly translation?: string;
}

/** What is left of a reply. */
export interface Judgement {
  readonly kept: readonly Judged[];
  /** One for each statement that must not be shown. */
  readonly dropped: readonly DropReason[];
}

/** A statement rests on so many sentences at most, and an answer holds so many statements. */
const MOST_SENTENCES = 3;
const MOST_STATEMENTS = 3;

/** Fills in the quotes of each draft by the numbers it names, and keeps those that pass the check. */
export function judgeDrafts(drafts: readonly Draft[], excerpts: readonly Excerpt[]): Judgement {
  const sentences = new Map(
    excerpts.flatMap((excerpt) => excerpt.sentences.map((sentence) => [sentence.number, sentence] as const)),
  );
  const kept: Judged[] = [];
  const dropped: DropReason[] = [];
  for (const draft of drafts) {
    const numbers = [...new Set(draft.sentences)];
    const cited = numbers.flatMap((number) => sentences.get(number) ?? []);
    const quotes = cited.map(({ quote }) => quote);
    const text = tidy(draft.text);
    const reason = findFault(cited, numbers.length) ?? checkStatement(text, quotes);
    if (reason !== null) dropped.push(reason);
    else if (kept.length < MOST_STATEMENTS && kept.every((other) => other.text !== text))
      kept.push({
        text,
        quotes,
        ...(draft.translation !== undefined && { translation: draft.translation }),
      });
  }
  return { kept, dropped };
}

/** What is wrong with the sentences that a statement names. */
function findFault(cited: readonly ExcerptSentence[], named: number): DropReason | null {
  if (cited.length < named || named === 0 || named > MOST_SENTENCES) return 'no_sentence';
  return cited.some(({ isLikely }) => isLikely) ? null : 'off_question';
}

/** A sentence out of the middle of a quotation has one half of its marks; without any it is reported speech. */
function tidy(text: string): string {
  const plain = text.trim();
  return pairsMarks(plain) ? plain : plain.replaceAll(/[“”"]/gu, '');
}
