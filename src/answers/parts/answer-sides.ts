import { namedOutlets } from '../../retrieval/named-outlets.ts';
import { readQuestion } from '../../retrieval/read-question.ts';
import { readWords } from '../../retrieval/read-words.ts';
import type { SearchScope } from '../../retrieval/search-scope.ts';
import type { Analysis } from '../analysis.ts';
import type { Candidate } from '../candidate.ts';
import type { Confidence } from '../confidence/confidence-model.ts';
import { readSignals } from '../confidence/read-signals.ts';
import { coverage } from '../coverage.ts';
import type { Demand } from '../demand.ts';
import { createDemandMatcher, type DemandMatcher } from '../demand-matcher.ts';
import { hearSpeaker } from '../hear-speaker.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import { stemsOf } from '../sentence.ts';
import type { PartsAnswer } from './parts-answer.ts';
import type { PartsTools } from './parts-tools.ts';
import type { Side } from './read-sides.ts';

/** What is quoted of one side, and how sure that is. */
interface Heard extends Confidence {
  readonly chosen: readonly RankedCandidate[];
}

/** A side's second sentence is quoted, too, from this share of the first one's probability on, and while both are no longer than so many characters. */
const RIVAL = 0.3;
const MOST_CHARACTERS = 420;
/** A sentence is a side's if it has this much of its name. */
const NAMED = 0.8;
/** A word stands for one of the topic from this strength on: synonyms do. */
const RELATED = 0.5;

/**
 * Answers a comparison by what each of its sides says: one quote or two for each, from their own words or from where they are told of, or, where the sides are publications, from their articles. `null`
 * unless something is found for every side, by at least one of them surely.
 *
 * @param analysis of the whole question
 */
export async function answerSides(
  sides: readonly Side[],
  analysis: Analysis,
  scope: SearchScope,
  tools: Pick<PartsTools, 'analyse' | 'confidence'>,
): Promise<PartsAnswer | null> {
  const heard: Heard[] = [];
  for (const side of sides) {
    const one = await hearSide(side, analysis, scope, tools);
    if (one === null) return null;
    heard.push(one);
  }
  if (!heard.some(({ isEnough }) => isEnough)) return null;
  const chosen = [...new Map(heard.flatMap((one) => one.chosen).map((each) => [keyOf(each), each])).values()];
  return {
    chosen,
    confidence: heard.reduce((sum, { value }) => sum + value, 0) / heard.length,
    isEnough: true,
  };
}

async function hearSide(
  side: Side,
  { question: { askedAt }, findings: { index } }: Analysis,
  scope: SearchScope,
  { analyse, confidence }: Pick<PartsTools, 'analyse' | 'confidence'>,
): Promise<Heard | null> {
  const { question, of, topic } = side;
  const outlets = namedOutlets({ text: of, words: readWords(of), sources: [] }, index.corpus.outlets);
  const isOutlet = outlets.size > 0 && topic !== null;
  const asked = await analyse(readQuestion(isOutlet ? topic : question, askedAt), scope);
  const { analysis, ranked } = isOutlet
    ? {
        analysis: asked,
        ranked: asked.ranked.filter(({ candidate: { evidence } }) =>
          outlets.has(evidence.article.briefOf ?? evidence.article.outlet ?? ''),
        ),
      }
    : sentencesOf(side, asked);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const lengths = best.candidate.sentence.text.length + (second?.candidate.sentence.text.length ?? 0);
  const isRival =
    second !== undefined && second.probability >= RIVAL * best.probability && lengths <= MOST_CHARACTERS;
  return {
    ...confidence(readSignals(ranked, analysis, analysis.findings), 'plain'),
    chosen: isRival ? [best, second] : [best],
  };
}

/** Sentences, and the analysis they were ranked in. */
interface Found {
  readonly analysis: Analysis;
  readonly ranked: readonly RankedCandidate[];
}

/**
 * One side's sentences: its own words about the topic; else its words in a passage about it, and where it is named together with the topic: these first unless it is asked what it said.
 */
function sentencesOf({ of, topic, isSaid }: Side, asked: Analysis): Found {
  const { analysis, isSilent } = hearSpeaker(asked);
  const isNamed = createNameTest(of, asked);
  const isAbout = createTopicTest(topic, asked);
  const near = ({ candidate: { sentence, before } }: RankedCandidate) =>
    isAbout([...sentence.stems, ...(before?.stems ?? [])]);
  const around = ({ candidate }: RankedCandidate) => isAbout(candidate.passageStems);
  const spoken = isSilent || analysis === asked ? [] : analysis.ranked;
  const named = asked.ranked.filter(({ candidate }) => isNamed(candidate));
  const own = (ranked: readonly RankedCandidate[]): Found => ({ analysis, ranked });
  const told = { analysis: asked, ranked: named.filter(near) };
  const loose = own(spoken.filter(around));
  const choices = [own(spoken.filter(near)), ...(isSaid ? [loose, told] : [told, loose])];
  const rest = { analysis: asked, ranked: named.filter(around) };
  return choices.find(({ ranked }) => ranked.length > 0) ?? rest;
}

/** Whether a text has something of what is compared; every text has where that is not said. */
function createTopicTest(topic: string | null, { matcher }: Analysis): (stems: readonly string[]) => boolean {
  const own = demandsOf(topic ?? '', matcher);
  const about = createDemandMatcher(own);
  return (stems) => own.length === 0 || about.match(stems).some((strength) => strength >= RELATED);
}

/** Whether a sentence names somebody, or they are speaking in it. */
function createNameTest(name: string, { matcher }: Analysis): (candidate: Candidate) => boolean {
  const own = demandsOf(name, matcher);
  const named = createDemandMatcher(own);
  return ({ sentence, speakerStems }) =>
    coverage(own, named.match([...sentence.stems, ...speakerStems])) >= NAMED;
}

function demandsOf(words: string, { demands }: DemandMatcher): readonly Demand[] {
  const stems = new Set(stemsOf(readWords(words)));
  return demands.filter(({ stem, isFrame }) => !isFrame && stems.has(stem));
}

function keyOf({ candidate: { sentence, evidence } }: RankedCandidate): string {
  return `${evidence.article.id} ${sentence.start}`;
}
