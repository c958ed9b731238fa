import { leadOf } from '../citations/lead-of.ts';
import type { Library } from '../library/library.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { Analysis } from './analysis.ts';
import type { Answer, Answered, Refused } from './answer.ts';
import type { Answerer } from './answerer.ts';
import type { CitedQuote } from './cited-quote.ts';
import type { ConfidenceModel } from './confidence/confidence-model.ts';
import { type AnalyserParts, createAnalyser } from './create-analyser.ts';
import { createDecider } from './create-decider.ts';
import { hearSpeaker } from './hear-speaker.ts';
import { isCompound } from './is-compound.ts';
import { isNearEnough } from './is-near-enough.ts';
import type { ArticleReader } from './list-candidates.ts';
import { quoteAll } from './quote-all.ts';
import { refuseByWords } from './refuse-by-words.ts';
import { refuseEarly } from './refuse-early.ts';
import { type Refusal, refuseFor } from './refuse-for.ts';
import { verifyQuotes } from './verify-quotes.ts';

/** What answering needs. */
export interface WordsAnswererParts extends AnalyserParts {
  readonly library: Library;
  readonly confidence: ConfidenceModel;
}

/** Sentences shown with a refusal. */
const NEAREST = 3;
/** Answers from one library by picking sentences; no model of language is involved. */
export function createWordsAnswerer(parts: WordsAnswererParts): Answerer {
  const { library, reader } = parts;
  const analyse = createAnalyser(parts);
  const decide = createDecider({ ...parts, analyse });

  return {
    async answer({ question: text, askedAt, articleId, earlier, progress }) {
      const question = readQuestion(text, askedAt);
      const early = refuseEarly(question);
      progress?.('searching the articles');
      const scope = articleId === undefined ? {} : { articleId };
      const whole = await analyse(question, scope);
      const { analysis, isSilent } = hearSpeaker(whole);
      if (analysis.findings.index.corpus.articles.length === 0)
        return refused({ reason: 'empty_library', detail: null }, 0, []);
      const decision = await decide({ whole, analysis, scope });
      const refusal =
        early ??
        (await refuseByWords(analysis, earlier, parts.lexicon)) ??
        (decision.isEnough && (!isSilent || decision.isByParts || isCompound(analysis))
          ? null
          : refuseFor(analysis));
      progress?.('checking quotes');
      if (refusal !== null)
        return refused(
          refusal,
          early === null ? decision.confidence : 0,
          await nearestOf(refusal, analysis, reader, library),
        );
      const quotes = await quoteAll(decision.chosen, reader);
      return answered(await verifyQuotes(quotes, library), decision.confidence);
    },
  };
}

function answered(quotes: readonly CitedQuote[], confidence: number): Answer {
  if (quotes.length === 0) return refused({ reason: 'check_failed', detail: null }, confidence, []);
  const statements = quotes.map((quote, position) => ({ text: leadOf(quote), quotes: [position] }));
  return { kind: 'answered', mode: 'extractive', statements, quotes, confidence } satisfies Answered;
}

function refused(refusal: Refusal, confidence: number, nearest: readonly CitedQuote[]): Refused {
  return { kind: 'refused', ...refusal, confidence, nearest };
}

/** Nothing is near a question that is off topic or no question to the articles at all. */
async function nearestOf(
  { reason }: Refusal,
  { ranked }: Analysis,
  reader: ArticleReader,
  library: Library,
): Promise<readonly CitedQuote[]> {
  if (reason === 'off_topic' || reason === 'unsupported_language') return [];
  const near = ranked.filter(({ values }) => isNearEnough(values.context)).slice(0, NEAREST);
  return verifyQuotes(await quoteAll(near, reader), library);
}
