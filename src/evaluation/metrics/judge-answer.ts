import type { Answer } from '../../answers/answer.ts';
import type { OwnLabel } from '../sections/read-own-labels.ts';

/** How an answer came out. */
export interface AnswerJudgement {
  /** A refusal is right where nothing answers the question; `refused` is a refusal of what could have been answered. */
  readonly outcome: 'right' | 'wrong' | 'refused';
  /** Whether it was refused for the reason that the label gives. */
  readonly isReasonRight: boolean;
  /** Whether what answers is among what is shown, as an answer or as nearest to a refusal. */
  readonly isShown: boolean;
}

/**
 * Judges an answer by where its quotes come from: one has to share characters with a span that answers (with one of each slot, where all are needed), and one has
 * to contain a key.
 *
 * @param textOf an article's text by its id
 */
export function judgeAnswer(
  answer: Answer,
  label: OwnLabel,
  textOf: (articleId: string) => string,
): AnswerJudgement {
  const { answerable, refusal } = label;
  if (answer.kind === 'refused')
    return {
      outcome: answerable ? 'refused' : 'right',
      isReasonRight: !answerable && answer.reason === refusal,
      isShown: answerable && holdAnswer(answer.nearest, label, textOf),
    };
  const isRight = answerable && holdAnswer(answer.quotes, label, textOf);
  return { outcome: isRight ? 'right' : 'wrong', isReasonRight: false, isShown: isRight };
}

/** Whether quotes come from where the label says, and have its words. */
function holdAnswer(
  quotes: readonly { readonly articleId: string; readonly text: string }[],
  { gold, need, key }: OwnLabel,
  textOf: (articleId: string) => string,
): boolean {
  const isHit = ({ article, span }: OwnLabel['gold'][number]) =>
    quotes.some(
      ({ articleId, text }) => articleId === article && shareCharacters(textOf(article), text, span),
    );
  const slots = [...new Set(gold.map(({ slot }) => slot))];
  const hasSpans =
    need === 'all'
      ? slots.every((wanted) => gold.some((one) => one.slot === wanted && isHit(one)))
      : gold.some(isHit);
  const hasKey = key.some((part) => quotes.some(({ text }) => text.includes(part)));
  return hasSpans && hasKey;
}

/** Whether a quoted text and the first occurrence of a span overlap anywhere in an article. */
function shareCharacters(body: string, quoted: string, span: string): boolean {
  const at = body.indexOf(span);
  if (body === '' || quoted === '') return false;
  for (let from = body.indexOf(quoted); from >= 0; from = body.indexOf(quoted, from + 1)) {
    if (from < at + span.length && at < from + quoted.length) return true;
  }
  return false;
}
