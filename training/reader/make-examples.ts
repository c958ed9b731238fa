import type { Interval } from '../../src/passages/interval.ts';
import type { GivenPassage } from '../../src/reading/material.ts';
import { type EncodedPassage, encodePassage } from '../../src/reading/trained/encode-passage.ts';
import type { Tokenise } from '../../src/reading/trained/tokenise.ts';
import { type Outcome, outcomes } from './labels.ts';

/** A question, a passage, and what is known of the two. */
export interface LabelledPassage {
  /** Whole articles are held out together. */
  readonly group: string;
  readonly question: string;
  readonly passage: GivenPassage;
  readonly outcome: Outcome;
  /** Offsets into the article: the stretches that answer. */
  readonly gold: readonly Interval[];
  /** The words that answer; `null` where they are not known. */
  readonly key: readonly string[] | null;
}

/** One line for the network to learn from: positions are those of `ids`. */
export interface Example {
  readonly group: string;
  readonly ids: readonly number[];
  readonly passageFrom: number;
  readonly marks: readonly number[];
  /** For each mark, whether its sentence answers. */
  readonly answers: readonly (0 | 1)[];
  readonly outcome: number;
  /** First and last position of the answering words; `[0, 0]` where nothing answers; `null` where it is not known. */
  readonly span: readonly [number, number] | null;
}

/** A sentence belongs to a stretch if they have at least this share of the shorter one in common. */
const BELONGS = 0.5;

/** Writes a labelled passage as the network reads it; a long one gives several examples, of which those without the answer answer nothing. */
export function makeExamples(labelled: LabelledPassage, tokenise: Tokenise): readonly Example[] {
  const { group, question, passage, outcome, gold, key } = labelled;
  const isAnswer = new Map(
    passage.sentences.map((sentence) => [
      sentence.number,
      outcome === 'answered' && gold.some((stretch) => belongs(sentence, stretch)),
    ]),
  );
  return encodePassage(question, passage, tokenise).map((encoded) => {
    const answers = encoded.sentences.map(({ number }) => (isAnswer.get(number) === true ? 1 : 0));
    const isAnswered = answers.includes(1);
    return {
      group,
      ids: encoded.ids,
      passageFrom: encoded.passageFrom,
      marks: encoded.sentences.map(({ mark }) => mark),
      answers,
      outcome: outcomes.indexOf(outcome === 'answered' && !isAnswered ? 'not_in_sources' : outcome),
      span: isAnswered ? findSpan(encoded, { passage, answers, key }) : [0, 0],
    };
  });
}

function belongs(sentence: Interval, stretch: Interval): boolean {
  const common = Math.min(sentence.end, stretch.end) - Math.max(sentence.start, stretch.start);
  const shorter = Math.min(sentence.end - sentence.start, stretch.end - stretch.start);
  return common > 0 && common >= BELONGS * shorter;
}

/** Where the answering words stand in the first sentence that has them. */
function findSpan(
  { sentences }: EncodedPassage,
  {
    passage,
    answers,
    key,
  }: Pick<LabelledPassage, 'passage' | 'key'> & { readonly answers: readonly (0 | 1)[] },
): readonly [number, number] | null {
  for (const [at, { number, from, starts, ends }] of sentences.entries()) {
    const text = passage.sentences.find((sentence) => sentence.number === number)?.text ?? '';
    for (const words of answers[at] === 1 ? (key ?? []) : []) {
      const start = text.indexOf(words);
      const first = ends.findIndex((end) => end > start);
      const last = starts.findLastIndex((begin) => begin < start + words.length);
      if (start >= 0 && first >= 0 && last >= first) return [from + first, from + last];
    }
  }
  return null;
}
