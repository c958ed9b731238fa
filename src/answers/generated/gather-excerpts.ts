import { readQuestion } from '../../retrieval/read-question.ts';
import type { Answered } from '../answer.ts';
import type { AnswerRequest } from '../answerer.ts';
import type { Candidate } from '../candidate.ts';
import type { Analyser } from '../create-analyser.ts';
import type { ArticleReader } from '../list-candidates.ts';
import { quoteCandidate } from '../quote-candidate.ts';
import { addressesReader } from './addresses-reader.ts';
import type { Excerpt } from './excerpt.ts';

/** What excerpts are gathered with. */
export interface ExcerptParts {
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
  /** So many of the best sentences count as likely answers; by default 10. */
  readonly likely?: number;
}

/** Passages shown to a model. */
const PASSAGES = 6;
const LIKELY = 10;

/**
 * The passages that a model may choose from: those the built-in answer quotes, and those of the sentences that rank best. Only sentences that the built-in mode could have shown
 * are there; left out are comments and credits, which say what nobody reports, and whatever addresses the reader.
 */
export async function gatherExcerpts(
  { question, askedAt, articleId }: AnswerRequest,
  { quotes }: Answered,
  { analyse, reader, likely = LIKELY }: ExcerptParts,
): Promise<readonly Excerpt[]> {
  const { ranked } = await analyse(
    readQuestion(question, askedAt),
    articleId === undefined ? {} : { articleId },
  );
  const ranks = new Map(ranked.map(({ candidate }, rank) => [candidate, rank]));
  const passages = new Set([
    ...quotes.map(({ passageId }) => passageId),
    ...ranked.map(({ candidate }) => candidate.evidence.passage.id),
  ]);
  const excerpts: Excerpt[] = [];
  let number = 0;
  for (const passageId of [...passages].slice(0, PASSAGES)) {
    const candidates = ranked
      .map(({ candidate }) => candidate)
      .filter(
        ({ evidence, sentence, attribution }) =>
          evidence.passage.id === passageId && mayBeShown(sentence, attribution !== null),
      )
      .toSorted((left, right) => left.sentence.start - right.sentence.start);
    const read = await reader.read(candidates[0]?.evidence.article.id ?? '');
    if (read === undefined) continue;
    const sentences = candidates.map((candidate) => ({
      number: ++number,
      quote: quoteCandidate(candidate, read),
      text: candidate.sentence.text,
      isLikely: (ranks.get(candidate) ?? likely) < likely,
    }));
    excerpts.push({ passageId, sentences });
  }
  return excerpts;
}

function mayBeShown({ kind, text }: Candidate['sentence'], isAttributed: boolean): boolean {
  if (kind === 'credit' || kind === 'comment') return false;
  return isAttributed || !addressesReader(text);
}
