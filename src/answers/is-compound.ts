import type { Analysis } from './analysis.ts';

/** Questions of this many words and several sub-questions are research tasks rather than questions; their signals have ranges of their own. */
const MANY_WORDS = 22;

/** Whether a question is long and has many parts. */
export function isCompound({ findings, question }: Pick<Analysis, 'findings' | 'question'>): boolean {
  return findings.query.pieces.length > 0 && question.words.length >= MANY_WORDS;
}
