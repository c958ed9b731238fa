import type { Question } from '../retrieval/question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import type { Findings, Searcher } from '../retrieval/searcher.ts';
import { asksAround } from './asks-around.ts';

/** What stands around articles ranks low: so many passages are looked through for it. */
const LOOKED_THROUGH = 400;

/** The passages that a question is answered from: the best ones or, where it asks expressly for comments or captions, the best of those, if any are found. */
export async function evidenceFor(
  question: Question,
  { scope, passages: most }: { readonly scope: SearchScope; readonly passages: number },
  searcher: Searcher,
): Promise<Findings> {
  const isAround = asksAround(question);
  const passages = isAround ? LOOKED_THROUGH : most;
  const findings = await searcher.search(question, { ...scope, passages });
  const { evidence } = findings;
  const wanted = evidence.filter(({ passage }) => isAround && question.kinds.has(passage.kind));
  return { ...findings, evidence: (wanted.length > 0 ? wanted : evidence).slice(0, most) };
}
