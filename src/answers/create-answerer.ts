import { leadOf } from '../citations/lead-of.ts';
import type { Library } from '../library/library.ts';
import { libraryEnd } from '../retrieval/library-end.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import { addContinuation } from './add-continuation.ts';
import { afterEnd } from './after-end.ts';
import type { Analysis } from './analysis.ts';
import type { Answer, Answered, Refused } from './answer.ts';
import type { Answerer } from './answerer.ts';
import { asksAround } from './asks-around.ts';
import { chooseQuotes } from './choose-quotes.ts';
import type { CitedQuote } from './cited-quote.ts';
import type { ConfidenceModel } from './confidence/confidence-model.ts';
import { type AnalyserParts, createAnalyser } from './create-analyser.ts';
import { asksPrediction } from './detectors/asks-prediction.ts';
import { foreignLanguage } from './detectors/foreign-language.ts';
import { dropContained } from './drop-contained.ts';
import { comparesSources, findCounterpart } from './find-counterpart.ts';
import { hearSpeaker } from './hear-speaker.ts';
import { isCompound } from './is-compound.ts';
import { languageName } from './languages/language-name.ts';
import type { ArticleReader } from './list-candidates.ts';
import { answerParts } from './parts/answer-parts.ts';
import type { PartsAnswer } from './parts/parts-answer.ts';
import { questionShape } from './question-shape.ts';
import { quoteCandidate } from './quote-candidate.ts';
import type { RankedCandidate } from './ranked-candidate.ts';
import { refuseEarly } from './refuse-early.ts';
import { type Refusal, refuseFor } from './refuse-for.ts';
import { unknownName } from './unknown-name.ts';
import { verifyQuotes } from './verify-quotes.ts';

/** What answering needs. */
export interface AnswererParts extends AnalyserParts {
  readonly library: Library;
  readonly confidence: ConfidenceModel;
}

/** Sentences shown with a refusal. */
const NEAREST = 3;
/**
 * A sentence that has less of the question than this, with all that stands around it, is neither quoted nor shown as near: of 1 089 answerable questions 9 were answered by such a
 * sentence, of the others that are refused 51 of 980 for nothing else.
 */
const NEAR_ENOUGH = 0.3;
/** For so long after the last article "tomorrow" may be the one it spoke of, in milliseconds. */
const LIVE = 30 * 86_400_000;

/** Answers from one library by picking sentences; no model of language is involved. */
export function createAnswerer(parts: AnswererParts): Answerer {
  const { library, reader } = parts;
  const analyse = createAnalyser(parts);

  const decide = async (whole: Analysis, analysis: Analysis, scope: SearchScope): Promise<Decision> => {
    const [best] = analysis.ranked;
    if (analysis.signals === null || best === undefined)
      return { chosen: [], confidence: 0, isEnough: false, isByParts: false };
    const { value, ...judged } = parts.confidence(analysis.signals, questionShape(analysis));
    const isEnough = judged.isEnough || isWantedKind(best, analysis);
    const byParts = await answerParts(whole, scope, { ...parts, analyse });
    if (byParts !== null)
      return isCompound(analysis)
        ? { chosen: byParts.chosen, confidence: value, isEnough, isByParts: true }
        : { ...byParts, isByParts: true };
    const counterpart = comparesSources(analysis.question) ? await lookForCounterpart(best, analysis) : null;
    const chosen =
      counterpart === null
        ? addContinuation(chooseQuotes(analysis.ranked), analysis.ranked, analysis)
        : [best, counterpart];
    return { chosen, confidence: value, isEnough, isByParts: false };
  };

  /** What tells the same is found by what it says, rather than by the question. */
  const lookForCounterpart = async (best: RankedCandidate, { question, matcher }: Analysis) => {
    const { sentence, evidence } = best.candidate;
    const { ranked, findings } = await analyse(readQuestion(sentence.text, question.askedAt), {
      exceptArticleId: evidence.article.id,
    });
    return findCounterpart(best, ranked, findings.index, new Set(matcher.demands.map(({ stem }) => stem)));
  };

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
      const decision = await decide(whole, analysis, scope);
      const refusal =
        early ??
        (await refuseByWords(analysis, earlier)) ??
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

/** What would be quoted, and whether that is enough. */
interface Decision extends PartsAnswer {
  /** Whether it is quoted part by part: whoever is asked about is looked for in each. */
  readonly isByParts: boolean;
}

/** Refuses what the words alone decide: another language, a name that no article has, a date after the last article, a namesake, what is ahead of the time of asking. */
async function refuseByWords(
  analysis: Analysis,
  earlier: readonly string[] | undefined,
): Promise<Refusal | null> {
  const { question, findings, signals, ranked } = analysis;
  const language = await foreignLanguage(question, findings.query, earlier);
  if (language !== null) return { reason: 'unsupported_language', detail: languageName(language), language };
  const isUnknown = unknownName(findings.query) !== null && findings.query.pieces.length === 0;
  const isNamesake = signals !== null && signals.namesConflict > 0;
  const isLater = !isCompound(analysis) && afterEnd(question, findings, ranked[0]) !== null;
  // Comments are told by being comments, and no sentence has much of a long question of many parts.
  const isFar =
    signals !== null && signals.context < NEAR_ENOUGH && !asksAround(question) && !isCompound(analysis);
  return isUnknown || isNamesake || isLater || isFar || isAhead(analysis) ? refuseFor(analysis) : null;
}

/** The best comment, where a comment is asked for, is quoted however little it has of the question: it is what is asked for. */
function isWantedKind({ candidate: { evidence } }: RankedCandidate, { question }: Analysis): boolean {
  return asksAround(question) && question.kinds.has(evidence.passage.kind);
}

/** Asks for what is to come, counted from when it is asked, of sources that ended before. */
function isAhead({ question, findings: { index } }: Analysis): boolean {
  const end = libraryEnd(index.corpus);
  const isStale = end !== null && question.askedAt.getTime() > end.at + LIVE;
  return (
    isStale &&
    asksPrediction(question) === 'certain' &&
    question.dates.every(({ isYearStated }) => !isYearStated)
  );
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
  const near = ranked.filter(({ values }) => values.context >= NEAR_ENOUGH).slice(0, NEAREST);
  return verifyQuotes(await quoteAll(near, reader), library);
}

async function quoteAll(
  chosen: readonly RankedCandidate[],
  reader: ArticleReader,
): Promise<readonly CitedQuote[]> {
  const quotes: CitedQuote[] = [];
  for (const { candidate } of chosen) {
    const read = await reader.read(candidate.evidence.article.id);
    if (read !== undefined) quotes.push(quoteCandidate(candidate, read));
  }
  return dropContained(quotes);
}
