import type { WordsJudgement } from '../material.ts';
import type { JudgedPassage, JudgedSentence } from './decode-channels.ts';

/** How much each signal counts; learned on questions that neither the network nor the ranker of words was trained on, see the model's card. */
export interface Combination {
  /** For ranking sentences: of the network's log-odds that the sentence answers, that its passage does, and of the logarithm of the share by words. */
  readonly sentence: { readonly network: number; readonly passage: number; readonly words: number };
  /** For the log-odds that the best sentence answers: of its score, of how far it is before the second best, and of the log-odds by words. */
  readonly answer: {
    readonly bias: number;
    readonly score: number;
    readonly lead: number;
    readonly passage: number;
    readonly words: number;
  };
}

/** Keeps logarithms finite. */
const LEAST = 1e-4;
/** What stands around an article answers only where nothing in it does as well. */
const AROUND = -1;

/** How well a sentence answers, in comparison with the others of its question. */
export function scoreSentence(
  { number, probability }: JudgedSentence,
  {
    judged,
    isAround,
    words,
  }: {
    readonly judged: JudgedPassage;
    readonly isAround: boolean;
    readonly words: WordsJudgement | undefined;
  },
  { sentence }: Combination,
): number {
  const share = words?.shares.get(number) ?? 0;
  return (
    sentence.network * logOdds(probability) +
    sentence.passage * logOdds(judged.answered) +
    sentence.words * Math.log(share + LEAST) +
    (isAround ? AROUND : 0)
  );
}

/** The probability that the best sentence answers. */
export function confidenceOf(
  best: { readonly score: number; readonly passage: number },
  second: number | undefined,
  {
    words,
    combination: { answer },
  }: { readonly words: WordsJudgement | undefined; readonly combination: Combination },
): number {
  const sum =
    answer.bias +
    answer.score * best.score +
    answer.lead * (second === undefined ? 0 : best.score - second) +
    answer.passage * logOdds(best.passage) +
    answer.words * logOdds(words?.confidence ?? 0.5);
  return 1 / (1 + Math.exp(-sum));
}

function logOdds(probability: number): number {
  const within = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(within / (1 - within));
}
