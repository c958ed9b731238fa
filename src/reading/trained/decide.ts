import type { GivenPassage } from '../material.ts';
import type { Pointer, Reading, Verdict } from '../reading.ts';
import { type Combination, confidenceOf, scoreSentence } from './combine.ts';
import type { JudgedPassage, JudgedSentence } from './decode-channels.ts';
import type { Overlap } from './measure-overlap.ts';

/** What the network made of each passage it read, best found first. */
export type JudgedPassages = readonly {
  readonly passage: GivenPassage;
  readonly judged: JudgedPassage;
}[];

/** What a question is decided by. */
export interface JudgedMaterial {
  readonly passages: JudgedPassages;
  readonly overlap: Overlap;
  /** Whether the question names a time after the newest article. */
  readonly isLater: boolean;
}

/** Chosen on questions that were not trained on, see the model's card. */
export interface Thresholds {
  readonly combination: Combination;
  /** From this confidence on, it is an answer. */
  readonly answer: number;
  /** From this on, it is shown as something on the subject. */
  readonly uncertain: number;
  /** A further sentence is quoted if its score is at most so far behind the best one's. */
  readonly behind: number;
  /** From this probability on, a refusal gives the network's reason. */
  readonly reason: number;
  /** Where no passage has this share of the question's words, it is about something else. */
  readonly near: number;
}

/** More quotes hide the answer, and so do longer ones, in characters together. */
const MOST_QUOTES = 3;
const MOST_CHARACTERS = 700;
const NEAREST = 3;

interface Ranked extends JudgedSentence {
  readonly text: string;
  /** Comparable within one question. */
  readonly score: number;
  /** That its passage answers, 0 to 1. */
  readonly passage: number;
}

/** Decides by thresholds what is an answer, what is only near, and why there is none. */
export function decide(material: JudgedMaterial, thresholds: Thresholds): Reading {
  const { combination, answer, behind } = thresholds;
  const ranked = rankSentences(material, combination);
  const [best, second] = ranked;
  const common = { missing: [], correction: [], searches: [] };
  if (best === undefined) return { ...common, confidence: 0, verdict: 'off_topic', parts: [], nearest: [] };
  const confidence = confidenceOf(best, second?.score, combination);
  const nearest = ranked.slice(0, NEAREST).map(({ number }) => number);
  if (confidence < answer) {
    const verdict = refusalOf(material, confidence, thresholds);
    // Nothing is near a question about something else.
    return { ...common, confidence, verdict, parts: [], nearest: verdict === 'off_topic' ? [] : nearest };
  }
  const chosen = chooseQuotes(ranked, behind);
  return {
    ...common,
    confidence,
    verdict: 'answered',
    parts: [{ pointers: chosen.map(pointAt), gloss: null }],
    nearest,
  };
}

/** All sentences read, likeliest first; one that stands word for word in several places, once. */
function rankSentences({ passages, overlap }: JudgedMaterial, combination: Combination): readonly Ranked[] {
  const seen = new Set<string>();
  return passages
    .flatMap(({ passage, judged }, rank) =>
      judged.sentences.map((sentence): Ranked => {
        const text = passage.sentences.find(({ number }) => number === sentence.number)?.text ?? '';
        const isAround = passage.kind !== 'article';
        const shared = overlap.sentences.get(sentence.number) ?? 0;
        const score = scoreSentence(sentence, { judged, isAround, overlap: shared, rank }, combination);
        return { ...sentence, text, score, passage: judged.answered };
      }),
    )
    .sort((a, b) => b.score - a.score)
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

function chooseQuotes([best, ...others]: readonly Ranked[], behind: number): readonly Ranked[] {
  if (best === undefined) return [];
  const chosen = [best];
  let characters = best.text.length;
  for (const other of others) {
    if (chosen.length === MOST_QUOTES || best.score - other.score > behind) break;
    characters += other.text.length;
    if (characters <= MOST_CHARACTERS) chosen.push(other);
  }
  return chosen;
}

function pointAt({ number, span }: Ranked): Pointer {
  return { number, spans: span === null ? [] : [span] };
}

/** The reason the network is sure of; what is near is left open where it has none. */
function refusalOf(
  { passages, overlap, isLater }: JudgedMaterial,
  confidence: number,
  { uncertain, reason, near }: Thresholds,
): Verdict {
  if (overlap.nearest < near) return 'off_topic';
  if (isLater) return 'after_sources';
  const highest = (probabilityOf: (judged: JudgedPassage) => number) =>
    Math.max(...passages.map(({ judged }) => probabilityOf(judged)));
  const reasons: readonly (readonly [Verdict, number])[] = [
    ['opinion_or_prediction', highest(({ opinionOrPrediction }) => opinionOrPrediction)],
    ['after_sources', highest(({ afterSources }) => afterSources)],
    ['false_premise', highest(({ falsePremise }) => falsePremise)],
  ];
  const [likeliest = ['not_in_sources', 0] as const] = reasons.toSorted((a, b) => b[1] - a[1]);
  if (likeliest[1] >= reason) return likeliest[0];
  return confidence >= uncertain ? 'uncertain' : 'not_in_sources';
}
