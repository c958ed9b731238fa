import type { Candidate } from '../answers/candidate.ts';
import type { Analyser } from '../answers/create-analyser.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { quoteCandidate } from '../answers/quote-candidate.ts';
import { verifyQuotes } from '../answers/verify-quotes.ts';
import type { StoredArticle } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import type { PhraseTable } from '../retrieval/phrase-groups.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import { createAliasFinder } from './alias-finder.ts';
import type { Bearing } from './bearing.ts';
import { type Judgement, judgeSentence } from './judge-sentence.ts';
import { saysEnough } from './says-enough.ts';
import type { SourceSentence } from './source-sentence.ts';
import { readWording } from './wording.ts';

/** What weighing needs. */
export interface ClaimParts {
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
  readonly phrases: PhraseTable;
  readonly library: Pick<Library, 'articles'>;
}

/** Finds what the sources say of one claim: the sentences that bear on it, those that settle most first; none for a claim that says too little by itself. */
export type ClaimWeigher = (claim: string, now: Date) => Promise<readonly Bearing[]>;

const ORDER: Readonly<Record<Judgement['verdict'], number>> = { found: 0, differs: 1, related: 2, none: 3 };

/** What each thing that differs counts, as a share of the claim. */
const DIFFERENCE = 0.15;

/** Makes a weigher over one library. */
export function createClaimWeigher({ analyse, reader, library, phrases }: ClaimParts): ClaimWeigher {
  const aliasesOf = createAliasFinder(phrases);
  return async (text, now) => {
    if (!saysEnough(text)) return [];
    const analysis = await analyse(readQuestion(text, now));
    const { question, matcher, isName } = analysis;
    const claim = { wording: readWording(question.text), demands: matcher.demands, isName, aliasesOf };
    const bearings: Bearing[] = [];
    for (const { candidate } of analysis.ranked) {
      const article = await reader.read(candidate.evidence.article.id);
      if (article === undefined) continue;
      const judgement = judgeSentence(claim, toSource(candidate, article.article));
      if (judgement.verdict === 'none') continue;
      bearings.push({ ...judgement, quote: quoteCandidate(candidate, article) });
    }
    const sorted = bearings.toSorted(
      (left, right) =>
        ORDER[left.verdict] - ORDER[right.verdict] ||
        weightOf(right) - weightOf(left) ||
        nearnessOf(right) - nearnessOf(left),
    );
    const kept = new Set(
      await verifyQuotes(
        sorted.map(({ quote }) => quote),
        library,
      ),
    );
    return sorted.filter(({ quote }) => kept.has(quote));
  };
}

/** What an article says itself counts before its readers' comments and captions. */
function weightOf({ quote: { kind } }: Bearing): number {
  return kind === 'article' ? 1 : 0;
}

/** The sentence that says most of it and differs least is the one that is about the same thing. */
function nearnessOf({ coverage, differences }: Judgement): number {
  return coverage - DIFFERENCE * differences.length;
}

function toSource(
  { sentence, before, attribution }: Candidate,
  { text, published }: StoredArticle,
): SourceSentence {
  return {
    wording: readWording(sentence.text),
    before: before === null || before.paragraph !== sentence.paragraph ? null : readWording(before.text),
    speaker: attribution?.speaker ?? attribution?.speakerText ?? null,
    published: dayOf(published),
    articleText: text,
  };
}

function dayOf(published: string | null): Date | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(published ?? '')?.[0];
  return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}
