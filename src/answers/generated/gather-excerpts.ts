import { readQuestion } from '../../retrieval/read-question.ts';
import type { Searcher } from '../../retrieval/searcher.ts';
import type { Answered } from '../answer.ts';
import type { AnswerRequest } from '../answerer.ts';
import type { Candidate } from '../candidate.ts';
import { type ArticleReader, listCandidates } from '../list-candidates.ts';
import { quoteCandidate } from '../quote-candidate.ts';
import { addressesReader } from './addresses-reader.ts';
import type { Excerpt } from './excerpt.ts';

/** What excerpts are gathered with. */
export interface ExcerptParts {
  readonly searcher: Searcher;
  readonly reader: ArticleReader;
}

/** Passages shown to a model. */
const PASSAGES = 6;

/**
 * The passages that a model may choose from: those the built-in answer quotes, and the best of the others. Only sentences that the built-in mode could have shown are
 * there; left out are comments and credits, which say what nobody reports, and whatever addresses the reader.
 */
export async function gatherExcerpts(
  { question, askedAt, articleId }: AnswerRequest,
  { quotes }: Answered,
  { searcher, reader }: ExcerptParts,
): Promise<readonly Excerpt[]> {
  const scope = articleId === undefined ? {} : { articleId };
  const findings = await searcher.search(readQuestion(question, askedAt), { ...scope, passages: PASSAGES });
  const quoted = new Set(quotes.map(({ passageId }) => passageId));
  const isFirst = ({ evidence }: Candidate) => (quoted.has(evidence.passage.id) ? 0 : 1);
  const candidates = (await listCandidates(findings.evidence, reader))
    .filter(({ sentence, attribution }) => mayBeShown(sentence, attribution !== null))
    .toSorted((left, right) => isFirst(left) - isFirst(right) || left.rank - right.rank);
  const excerpts = new Map<string, Excerpt>();
  let number = 0;
  for (const candidate of candidates) {
    const read = await reader.read(candidate.evidence.article.id);
    if (read === undefined) continue;
    const { id } = candidate.evidence.passage;
    const sentence = {
      number: ++number,
      quote: quoteCandidate(candidate, read),
      text: candidate.sentence.text,
    };
    excerpts.set(id, { passageId: id, sentences: [...(excerpts.get(id)?.sentences ?? []), sentence] });
  }
  return [...excerpts.values()];
}

function mayBeShown({ kind, text }: Candidate['sentence'], isAttributed: boolean): boolean {
  if (kind === 'credit' || kind === 'comment') return false;
  return isAttributed || !addressesReader(text);
}
