import type { Analysis } from './analysis.ts';
import { isCompound } from './is-compound.ts';

/**
 * How a question is put: as a sentence; as it is typed into a search box or a chat, with a small letter first and no question mark; or long and of many parts. What tells
 * whether it can be answered differs: in what is typed, other words are left out than in a sentence.
 */
export type QuestionShape = 'plain' | 'typed' | 'compound';

/** How a question is put. */
export function questionShape(analysis: Pick<Analysis, 'findings' | 'question'>): QuestionShape {
  if (isCompound(analysis)) return 'compound';
  const { asked } = analysis.question;
  return /^\P{Lu}/u.test(asked) && !asked.includes('?') ? 'typed' : 'plain';
}
