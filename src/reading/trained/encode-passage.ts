import type { GivenPassage, GivenSentence } from '../material.ts';
import type { Tokenise, TokenisedText } from './tokenise.ts';

/** A question and a passage as the network reads them. */
export interface EncodedPassage {
  readonly ids: readonly number[];
  /** From this position on the text is the passage's; before it, the question's. */
  readonly passageFrom: number;
  readonly sentences: readonly EncodedSentence[];
}

/** Where a sentence stands in what is encoded. */
export interface EncodedSentence {
  readonly number: number;
  /** Position of the mark in front of it. */
  readonly mark: number;
  /** Positions of its pieces, `to` exclusive; shorter than the sentence where that was cut. */
  readonly from: number;
  readonly to: number;
  /** Offsets of its pieces into the sentence's text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Numbers in BERT's English vocabulary; the mark of a sentence is one of those left unused for such ends. */
const CLASSIFIER = 101;
const SEPARATOR = 102;
const SENTENCE_MARK = 1;

/** Most pieces of each part, and of all together. A passage of 120 words has some 160. */
const MOST_QUESTION = 64;
const MOST_TITLE = 28;
const MOST_BEFORE = 40;
const MOST_SENTENCE = 110;
const MOST = 320;
const LABELS = { article: '', caption: 'caption', credit: 'credit', comment: "reader's comment" } as const;

/**
 * Writes a question and a passage the way the network was trained to read them: the question; the title, the day and what kind of text it is; the end of the sentence before; then every sentence
 * with a mark in front. A passage that is too long becomes several, each with the sentence before it.
 */
export function encodePassage(
  question: string,
  passage: GivenPassage,
  tokenise: Tokenise,
): readonly EncodedPassage[] {
  const { title, published, kind, sentences } = passage;
  const asked = tokenise(question).ids.slice(0, MOST_QUESTION);
  const head = [
    ...tokenise(title ?? '').ids.slice(0, MOST_TITLE),
    ...tokenise([published?.slice(0, 10) ?? '', LABELS[kind]].join(' ')).ids,
  ];
  const encoded: EncodedPassage[] = [];
  let before = passage.before;
  let rest = sentences.map((sentence) => ({ sentence, pieces: tokenise(sentence.text) }));
  while (rest.length > 0) {
    const start = [CLASSIFIER, ...asked, SEPARATOR];
    const lead = [...head, SEPARATOR, ...tokenise(before ?? '').ids.slice(-MOST_BEFORE)];
    const taken = takeSentences(rest, MOST - start.length - lead.length - 1);
    encoded.push(writeSentences(taken, { start, lead }));
    before = taken.at(-1)?.sentence.text ?? null;
    rest = rest.slice(taken.length);
  }
  return encoded;
}

interface Pieces {
  readonly sentence: GivenSentence;
  readonly pieces: TokenisedText;
}

/** As many as there is room for, and one at least. */
function takeSentences(rest: readonly Pieces[], room: number): readonly Pieces[] {
  let used = 0;
  const fitting = rest.findIndex(({ pieces }) => {
    used += Math.min(MOST_SENTENCE, pieces.ids.length) + 1;
    return used > room;
  });
  return rest.slice(0, fitting === -1 ? rest.length : Math.max(1, fitting));
}

function writeSentences(
  taken: readonly Pieces[],
  { start, lead }: { readonly start: readonly number[]; readonly lead: readonly number[] },
): EncodedPassage {
  const ids = [...start, ...lead];
  const sentences = taken.map(({ sentence, pieces }): EncodedSentence => {
    const mark = ids.length;
    const kept = pieces.ids.slice(0, MOST_SENTENCE);
    ids.push(SENTENCE_MARK, ...kept);
    return {
      number: sentence.number,
      mark,
      from: mark + 1,
      to: mark + 1 + kept.length,
      starts: pieces.starts.slice(0, kept.length),
      ends: pieces.ends.slice(0, kept.length),
    };
  });
  return { ids: [...ids, SEPARATOR], passageFrom: start.length, sentences };
}
