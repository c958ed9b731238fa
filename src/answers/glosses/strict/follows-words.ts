import { type Leaving, mayBegin, mayEnd, mayLeaveOut } from './leave-out.ts';
import type { Token } from './token.ts';

/**
 * Whether a statement says what a quote says, word for word in the quote's order, with nothing left out that would change it. Words that say nothing by themselves may be
 * there or not. So nobody does what was done to them, no number belongs to another thing, and no "may" or "not" is lost.
 */
export function followsWords(statement: readonly Token[], leaving: Leaving): boolean {
  const { tokens } = leaving;
  const wanted = statement.filter(({ role }) => role !== 'free' && role !== 'mark' && role !== 'end');
  const [first, ...rest] = wanted;
  if (first === undefined) return false;
  let reached = tokens.flatMap((token, at) => (matches(first, token) && mayBegin(leaving, at) ? [at] : []));
  for (const word of rest) {
    reached = tokens.flatMap((token, at) =>
      matches(word, token) && reached.some((from) => from < at && mayLeaveOut(leaving, from, at)) ? [at] : [],
    );
    if (reached.length === 0) return false;
  }
  return reached.some((at) => mayEnd(leaving, at));
}

function matches(word: Token, token: Token): boolean {
  if (word.role === 'joint') return token.role === 'joint' || token.lower === ',' || token.lower === ';';
  return word.key === token.key && token.role !== 'mark' && token.role !== 'end' && token.role !== 'free';
}
