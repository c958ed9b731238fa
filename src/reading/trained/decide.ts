import type { GivenPassage } from '../material.ts';
import type { Pointer, Reading, Verdict } from '../reading.ts';
import type { JudgedPassage, JudgedSentence } from './decode-channels.ts';

/** What the network made of each passage it read, best found first. */
export type JudgedMaterial = readonly {
  readonly passage: GivenPassage;
  /** The passage's place among those found, from 0. */
  readonly rank: number;
  readonly judged: JudgedPassage;
}[];

/** Chosen on questions that were not trained on, see the model's card. */
export interface Thresholds {
  /** From this confidence on, it is an answer. */
  readonly answer: number;
  /** From this on, it is shown as something on the subject. */
  readonly uncertain: number;
  /** A second sentence is quoted if it is at least so likely, as a share of the best one. */
  readonly second: number;
  /** From this probability on, a refusal gives its reason. */
  readonly reason: number;
}

/** More quotes hide the answer. */
const MOST_QUOTES = 2;
const NEAREST = 3;
/** What stands around an article answers only where nothing in it does as well. */
const AROUND = 0.7;

interface Scored extends JudgedSentence {
  readonly articleId: string;
  readonly text: string;
  /** 0 to 1: that the sentence answers, and that its passage does. */
  readonly score: number;
}

/** Decides by thresholds what is an answer, what is only near, and why there is none. */
export function decide(material: JudgedMaterial, thresholds: Thresholds): Reading {
  const ranked = rankSentences(material);
  const [best] = ranked;
  const confidence = best?.score ?? 0;
  const nearest = ranked.slice(0, NEAREST).map(({ number }) => number);
  const common = { confidence, missing: [], correction: [], searches: [] };
  if (best === undefined) return { ...common, verdict: 'off_topic', parts: [], nearest: [] };
  if (confidence >= thresholds.answer) {
    const chosen = ranked
      .filter(({ score }) => score >= thresholds.second * best.score)
      .slice(0, MOST_QUOTES);
    const parts = [{ pointers: chosen.map(pointAt), gloss: null }];
    return { ...common, verdict: 'answered', parts, nearest };
  }
  return { ...common, verdict: refusalOf(material, confidence, thresholds), parts: [], nearest };
}

/** All sentences read, likeliest first; one that stands in several passages, or word for word in several places, once. */
export function rankSentences(material: JudgedMaterial): readonly Scored[] {
  const scored = material.flatMap(({ passage, judged }) =>
    judged.sentences.map((sentence): Scored => {
      const text = passage.sentences.find(({ number }) => number === sentence.number)?.text ?? '';
      const factor = passage.kind === 'article' ? 1 : AROUND;
      const score = factor * Math.sqrt(sentence.probability * judged.answered);
      return { ...sentence, articleId: passage.articleId, text, score };
    }),
  );
  const seen = new Set<string>();
  return scored.sort((a, b) => b.score - a.score).filter(({ text }) => !seen.has(text) && seen.add(text));
}

function pointAt({ number, span }: Scored): Pointer {
  return { number, spans: span === null ? [] : [span] };
}

/** The likeliest reason over the passages that bear on the question most. */
function refusalOf(material: JudgedMaterial, confidence: number, { uncertain, reason }: Thresholds): Verdict {
  const highest = (probabilityOf: (judged: JudgedPassage) => number) =>
    Math.max(...material.map(({ judged }) => probabilityOf(judged)));
  const reasons: readonly (readonly [Verdict, number])[] = [
    ['opinion_or_prediction', highest(({ opinionOrPrediction }) => opinionOrPrediction)],
    ['after_sources', highest(({ afterSources }) => afterSources)],
    ['false_premise', highest(({ falsePremise }) => falsePremise)],
  ];
  const [likeliest = ['not_in_sources', 0] as const] = reasons.toSorted((a, b) => b[1] - a[1]);
  if (likeliest[1] >= reason && likeliest[1] > confidence) return likeliest[0];
  return confidence >= uncertain ? 'uncertain' : 'not_in_sources';
}
