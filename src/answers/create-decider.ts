import { readQuestion } from '../retrieval/read-question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import { addContinuation } from './add-continuation.ts';
import { addEnumeration } from './add-enumeration.ts';
import type { Analysis } from './analysis.ts';
import { asksAround } from './asks-around.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { comparesSources, findCounterpart } from './find-counterpart.ts';
import { isCompound } from './is-compound.ts';
import { answerParts } from './parts/answer-parts.ts';
import type { PartsAnswer } from './parts/parts-answer.ts';
import type { PartsTools } from './parts/parts-tools.ts';
import { questionShape } from './question-shape.ts';
import type { RankedCandidate } from './ranked-candidate.ts';
import { readAgreement } from './read-agreement.ts';

/** What would be quoted, and whether that is enough. */
export interface Decision extends PartsAnswer {
  /** Whether it is quoted part by part: whoever is asked about is looked for in each. */
  readonly isByParts: boolean;
}

/** A question that is to be decided. */
export interface Undecided {
  readonly whole: Analysis;
  /** The same, with only the words of whoever is asked about. */
  readonly analysis: Analysis;
  readonly scope: SearchScope;
}

const FIGURE =
  /\bhow (?:many|much|long|old|big|large|far|often|high)\b|\b(?:numbers?|figures?|toll|percentage|price|cost|sum|amount|share)\b/iu;

/** Creates what decides which sentences answer a question, and whether they are sure enough. */
export function createDecider(tools: PartsTools): (undecided: Undecided) => Promise<Decision> {
  const { analyse, confidence } = tools;

  /** Whether sources agree is shown by what two of them say of it, found by what it is about; `null` where that is not asked, or no second article tells of it. */
  const compareAccounts = async ({ question }: Analysis, scope: SearchScope): Promise<PartsAnswer | null> => {
    const topic = readAgreement(question.text);
    if (topic === null) return null;
    const analysis = await analyse(readQuestion(topic, question.askedAt), scope);
    const [best] = analysis.ranked;
    if (analysis.signals === null || best === undefined) return null;
    const counterpart = await lookForCounterpart(best, analysis);
    const { value, isEnough } = confidence(analysis.signals, 'plain');
    return counterpart === null ? null : { chosen: [best, counterpart], confidence: value, isEnough };
  };

  /** What tells the same is found by what it says, rather than by the question. */
  const lookForCounterpart = async (best: RankedCandidate, { question, matcher }: Analysis) => {
    const { sentence, evidence } = best.candidate;
    const { ranked, findings } = await analyse(readQuestion(sentence.text, question.askedAt), {
      exceptArticleId: evidence.article.id,
    });
    const asked = new Set(matcher.demands.map(({ stem }) => stem));
    return findCounterpart({ best, ranked, index: findings.index, asked, isOfFigure: isOfFigure(question) });
  };

  return async ({ whole, analysis, scope }) => {
    const [best] = analysis.ranked;
    if (analysis.signals === null || best === undefined)
      return { chosen: [], confidence: 0, isEnough: false, isByParts: false };
    const { value, ...judged } = confidence(analysis.signals, questionShape(analysis));
    const isEnough = judged.isEnough || isWantedKind(best, analysis);
    const agreed = await compareAccounts(whole, scope);
    if (agreed !== null) return { ...agreed, isByParts: true };
    const byParts = await answerParts(whole, scope, tools);
    if (byParts !== null)
      return isCompound(analysis)
        ? { chosen: byParts.chosen, confidence: value, isEnough, isByParts: true }
        : { ...byParts, isByParts: true };
    const counterpart = comparesSources(analysis.question) ? await lookForCounterpart(best, analysis) : null;
    const chosen = counterpart === null ? chooseFor(analysis) : [best, counterpart];
    return { chosen, confidence: value, isEnough, isByParts: false };
  };
}

/** The likeliest sentences, with what goes on behind the best one. */
function chooseFor(analysis: Analysis): readonly RankedCandidate[] {
  const { ranked } = analysis;
  return addEnumeration(addContinuation(chooseQuotes(ranked), ranked, analysis), ranked, analysis);
}

/** The best comment, where a comment is asked for, is quoted however little it has of the question: it is what is asked for. */
function isWantedKind({ candidate: { evidence } }: RankedCandidate, { question }: Analysis): boolean {
  return asksAround(question) && question.kinds.has(evidence.passage.kind);
}

/** Asks for a figure, or how sources agree on one. */
function isOfFigure({ text, wants }: Analysis['question']): boolean {
  return wants === 'number' || FIGURE.test(text);
}
