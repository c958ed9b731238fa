import type { PassageKind } from '../passages/passage.ts';

/** A sentence of an article as a reader is given it. */
export interface GivenSentence {
  /** Counted from 1 over all sentences given for one question: what a reader points with. */
  readonly number: number;
  readonly text: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A passage as a reader is given it: sentences that stand together, with where they are from. */
export interface GivenPassage {
  readonly articleId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** As the article states it: a date, mostly ISO 8601. */
  readonly published: string | null;
  readonly kind: PassageKind;
  /** The sentence that stands before it in the article, for whoever has to know who "he" is; `null` for the first one. */
  readonly before: string | null;
  /** At least one. */
  readonly sentences: readonly GivenSentence[];
}

/** What a reader is given to answer a question from. */
export interface Material {
  /** Best first; or, where it is the whole library, article by article. */
  readonly passages: readonly GivenPassage[];
  /** Whether nothing of the library was left out. */
  readonly isWhole: boolean;
}

/** All sentences of some material, by their numbers. */
export function sentencesByNumber({ passages }: Material): ReadonlyMap<number, GivenSentence> {
  return new Map(
    passages.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.number, sentence] as const)),
  );
}
