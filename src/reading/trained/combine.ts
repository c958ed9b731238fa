import type { JudgedPassage, JudgedSentence } from './decode-channels.ts';

/** How much each signal counts; learned on questions that the network was not trained on, see the model's card. */
export interface Combination {
  /**
   * For ranking sentences: of the network's log-odds that the sentence answers and that its passage does, of the share of the question's words that it has, and of how early its passage was found (minus the logarithm
   * of 1 + its rank, counted from 0).
   */
  readonly sentence: {
    readonly network: number;
    readonly passage: number;
    readonly overlap: number;
    readonly rank: number;
  };
  /** For the log-odds that the best sentence answers: of its score, of how far it is before the second best, and of its passage's log-odds. */
  readonly answer: {
    readonly bias: number;
    readonly score: number;
    readonly lead: number;
    readonly passage: number;
  };
}

/** Keeps logarithms finite. */
const LEAST = 1e-4;
/** What stands around an article answers only where nothing in it does as well. */
const AROUND = -1;

/** What is known of a sentence beside what the network makes of it. */
export interface SentencePlace {
  readonly judged: JudgedPassage;
  readonly isAround: boolean;
  /** 0 to 1. */
  readonly overlap: number;
  /** Of its passage, counted from 0. */
  readonly rank: number;
}

/** How well a sentence answers, in comparison with the others of its question. */
export function scoreSentence(
  { probability }: Pick<JudgedSentence, 'probability'>,
  { judged, isAround, overlap, rank }: SentencePlace,
  { sentence }: Combination,
): number {
  return (
    sentence.network * logOdds(probability) +
    sentence.passage * logOdds(judged.answered) +
    sentence.overlap * overlap -
    sentence.rank * Math.log1p(rank) +
    (isAround ? AROUND : 0)
  );
}

/** The probability that the best sentence answers. */
export function confidenceOf(
  best: { readonly score: number; readonly passage: number },
  second: number | undefined,
  { answer }: Combination,
): number {
  const sum =
    answer.bias +
    answer.score * best.score +
    answer.lead * (second === undefined ? 0 : best.score - second) +
    answer.passage * logOdds(best.passage);
  return 1 / (1 + Math.exp(-sum));
}

function logOdds(probability: number): number {
  const within = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(within / (1 - within));
}
