import { splitWording, type WordingWord } from './split-wording.ts';

/** The words of one article. */
export interface IndexedText {
  readonly articleId: string;
  /** Number of each word in the index. */
  readonly words: Int32Array;
  /** Where each word starts and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Where a word stands: which text, which of its words. */
export interface Occurrence {
  readonly text: number;
  readonly at: number;
}

/** The words of many texts, to be looked up by word. */
export interface WordingIndex {
  readonly texts: readonly IndexedText[];
  /** The number of a word, or -1 for one that stands nowhere. */
  numberOf(word: string): number;
  /** How often it stands anywhere. */
  countOf(number: number): number;
  occurrencesOf(number: number): Iterable<Occurrence>;
}

/** A text to be indexed. */
export interface WordingSource {
  readonly id: string;
  readonly text: string;
}

/** Indexes texts; they can be forgotten afterwards. */
export function createWordingIndex(sources: readonly WordingSource[]): WordingIndex {
  const numbers = new Map<string, number>();
  /** Per word: text and place in turn. */
  const postings: number[][] = [];
  const texts = sources.map(({ id, text }, number): IndexedText => {
    const words = splitWording(text);
    const own = { words: new Int32Array(words.length), starts: starts(words), ends: ends(words) };
    words.forEach(({ word }, at) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      own.words[at] = known;
      const posting = postings[known];
      if (posting === undefined) postings[known] = [number, at];
      else posting.push(number, at);
    });
    return { articleId: id, ...own };
  });
  return {
    texts,
    numberOf: (word) => numbers.get(word) ?? -1,
    countOf: (number) => (postings[number]?.length ?? 0) / 2,
    *occurrencesOf(number) {
      const posting = postings[number] ?? [];
      for (let at = 0; at < posting.length; at += 2)
        yield { text: posting[at] ?? 0, at: posting[at + 1] ?? 0 };
    },
  };
}

function starts(words: readonly WordingWord[]): Int32Array {
  return Int32Array.from(words, ({ start }) => start);
}

function ends(words: readonly WordingWord[]): Int32Array {
  return Int32Array.from(words, ({ end }) => end);
}
