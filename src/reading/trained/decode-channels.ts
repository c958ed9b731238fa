import type { Interval } from '../../passages/interval.ts';
import type { EncodedPassage, EncodedSentence } from './encode-passage.ts';
import { CHANNELS } from './passage-network.ts';

/** What the network makes of one sentence. */
export interface JudgedSentence {
  readonly number: number;
  /** That it answers, 0 to 1. */
  readonly probability: number;
  /** The likeliest answering words: offsets into the sentence's text; `null` where none stand out. */
  readonly span: Interval | null;
}

/** What the network makes of a passage: probabilities that add up to 1. */
export interface JudgedPassage {
  readonly answered: number;
  readonly notInSources: number;
  readonly falsePremise: number;
  readonly afterSources: number;
  readonly opinionOrPrediction: number;
  readonly sentences: readonly JudgedSentence[];
}

const SENTENCE = 0;
const BEGIN = 1;
const END = 2;
const OUTCOMES = 3;
/** Answering words are few, in pieces; longer stretches say nothing in bold. */
const LONGEST_SPAN = 32;

/** Reads the numbers of a network as what they stand for. */
export function decodeChannels({ sentences }: EncodedPassage, channels: Float32Array): JudgedPassage {
  const at = (position: number, channel: number) => channels[position * CHANNELS + channel] ?? 0;
  const [answered = 0, notInSources = 0, falsePremise = 0, afterSources = 0, opinionOrPrediction = 0] =
    softmax(Array.from({ length: CHANNELS - OUTCOMES }, (_, outcome) => at(0, OUTCOMES + outcome)));
  return {
    answered,
    notInSources,
    falsePremise,
    afterSources,
    opinionOrPrediction,
    sentences: sentences.map((sentence) => ({
      number: sentence.number,
      probability: 1 / (1 + Math.exp(-at(sentence.mark, SENTENCE))),
      span: findSpan(sentence, at),
    })),
  };
}

function findSpan(
  { from, to, starts, ends }: EncodedSentence,
  at: (position: number, channel: number) => number,
): Interval | null {
  let best: Interval | null = null;
  // Where nothing answers, both ends were trained to stand at the first position.
  let score = at(0, BEGIN) + at(0, END);
  for (let first = from; first < to; first++)
    for (let last = first; last < Math.min(to, first + LONGEST_SPAN); last++) {
      const found = at(first, BEGIN) + at(last, END);
      const start = starts[first - from];
      const end = ends[last - from];
      if (found <= score || start === undefined || end === undefined || start >= end) continue;
      score = found;
      best = { start, end };
    }
  return best;
}

function softmax(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
