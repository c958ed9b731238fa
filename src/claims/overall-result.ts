import type { CheckedSentence, CheckResult } from './checked-sentence.ts';

/** What counts before what: a message is found only if all of it is. */
const ORDER: readonly CheckResult[] = ['differs', 'absent', 'short', 'question', 'opinion', 'found'];

/** What checking a message comes to as a whole; `short` for one without sentences. */
export function overallResult(sentences: readonly Pick<CheckedSentence, 'result'>[]): CheckResult {
  const results = new Set(sentences.map(({ result }) => result));
  return ORDER.find((result) => results.has(result)) ?? 'short';
}
