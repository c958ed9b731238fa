import type { Candidate } from '../answers/candidate.ts';
import type { Analyser } from '../answers/create-analyser.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { quoteCandidate } from '../answers/quote-candidate.ts';
import { verifyQuotes } from '../answers/verify-quotes.ts';
import type { StoredArticle } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import type { Lexicon } from '../retrieval/lexicon.ts';
import type { PhraseTable } from '../retrieval/phrase-groups.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import { addKin } from './add-kin.ts';
import { createAliasFinder } from './alias-finder.ts';
import type { Bearing } from './bearing.ts';
import { createContrastFinder } from './create-contrast-finder.ts';
import { isCountedSo } from './is-counted-so.ts';
import { type Judgement, judgeSentence, type ReadClaim } from './judge-sentence.ts';
import { saysEnough } from './says-enough.ts';
import type { SourceSentence } from './source-sentence.ts';
import { readWording, type Wording } from './wording.ts';

/** What weighing needs. */
export interface ClaimParts {
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
  readonly phrases: PhraseTable;
  readonly lexicon: Lexicon;
  readonly library: Pick<Library, 'articles'>;
}

/** Finds what the sources say of one claim: the sentences that bear on it, those that settle most first; none for a claim that says too little by itself. */
export type ClaimWeigher = (claim: string, now: Date) => Promise<readonly Bearing[]>;

const ORDER: Readonly<Record<Judgement['verdict'], number>> = { found: 0, differs: 1, related: 2, none: 3 };

/** What each thing that differs counts, as a share of the claim. */
const DIFFERENCE = 0.15;

/** Makes a weigher over one library. */
export function createClaimWeigher({ analyse, reader, library, phrases, lexicon }: ClaimParts): ClaimWeigher {
  const aliasesOf = createAliasFinder(phrases);
  const isContrast = createContrastFinder(reader);
  return async (text, now) => {
    if (!saysEnough(text)) return [];
    const analysis = await analyse(readQuestion(text, now));
    const { question, matcher, isName } = analysis;
    const { corpus } = analysis.findings.index;
    const demands = await addKin(matcher.demands, lexicon, (left, right) => isContrast(left, right, corpus));
    const claim = { wording: readWording(question.text), demands, isName, aliasesOf };
    const bearings: Bearing[] = [];
    const sentences: Wording[] = [];
    for (const { candidate } of analysis.ranked) {
      const article = await reader.read(candidate.evidence.article.id);
      if (article === undefined) continue;
      const source = toSource(candidate, article.article);
      const judgement = judgeSentence(claim, source);
      if (judgement.verdict === 'none') continue;
      sentences.push(source.wording);
      bearings.push({ ...judgement, quote: quoteCandidate(candidate, article) });
    }
    const sorted = bearings
      .map((bearing) =>
        isOtherwiseCounted(bearing, claim, sentences) ? { ...bearing, ...RELATED } : bearing,
      )
      .toSorted(
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

const RELATED: Pick<Judgement, 'verdict' | 'differences'> = { verdict: 'related', differences: [] };

/** Whether nothing but a number differs, which another sentence gives for such things as the claim does. */
function isOtherwiseCounted(
  { verdict, differences }: Judgement,
  claim: ReadClaim,
  sentences: readonly Wording[],
): boolean {
  return (
    verdict === 'differs' &&
    differences.every(
      ({ aspect, given }) =>
        aspect === 'number' &&
        given !== null &&
        sentences.some((sentence) => isCountedSo(given, claim, sentence)),
    )
  );
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
    speaker: attribution?.speaker ?? nameOf(attribution?.speakerText),
    published: dayOf(published),
    articleText: text,
  };
}

/** "He" names nobody. */
function nameOf(speaker: string | null | undefined): string | null {
  return speaker == null || /^(?:he|she|they|it|we|i)$/iu.test(speaker) ? null : speaker;
}

function dayOf(published: string | null): Date | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(published ?? '')?.[0];
  return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}
