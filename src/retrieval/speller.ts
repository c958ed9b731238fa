import { editDistance } from './edit-distance.ts';

/** Finds the words that a misspelt one may stand for. */
export interface Speller {
  /**
   * Known words within one edit (up to five letters) or two (longer ones), nearest first, then most frequent first; at most three.
   * Nothing for words under four letters and words with digits.
   *
   * @param word folded
   */
  suggest(word: string): readonly string[];
}

/** A word and how often it occurs. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

const SHORTEST = 4;
const MOST_SUGGESTIONS = 3;
/** Deletes are made of this many first letters only, which keeps the table small; later letters are compared by distance alone. */
const PREFIX = 7;

/**
 * Looks words up by what is left when up to two letters are deleted (Garbe's SymSpell). The table is made when it is first needed:
 * most questions are spelt well.
 */
export function createSpeller(readWords: () => Iterable<CountedWord>): Speller {
  let table: Map<string, CountedWord[]> | undefined;
  return {
    suggest(word) {
      if (word.length < SHORTEST || /\p{N}/u.test(word)) return [];
      table ??= buildTable(readWords());
      const most = allowedEdits(word);
      const seen = new Map<string, { distance: number; count: number }>();
      for (const rest of deletesOf(word)) {
        for (const { word: known, count } of table.get(rest) ?? []) {
          if (seen.has(known)) continue;
          const distance = editDistance(word, known);
          if (distance <= most) seen.set(known, { distance, count });
        }
      }
      return [...seen]
        .sort(([, left], [, right]) => left.distance - right.distance || right.count - left.count)
        .slice(0, MOST_SUGGESTIONS)
        .map(([known]) => known);
    },
  };
}

function allowedEdits(word: string): number {
  return word.length <= 5 ? 1 : 2;
}

function buildTable(words: Iterable<CountedWord>): Map<string, CountedWord[]> {
  const table = new Map<string, CountedWord[]>();
  for (const counted of words) {
    if (counted.word.length < SHORTEST - 1 || /\p{N}/u.test(counted.word)) continue;
    for (const rest of deletesOf(counted.word)) {
      const members = table.get(rest);
      if (members === undefined) table.set(rest, [counted]);
      else members.push(counted);
    }
  }
  return table;
}

function deletesOf(word: string): ReadonlySet<string> {
  const prefix = word.slice(0, PREFIX);
  const rests = new Set([prefix]);
  for (let round = 0; round < allowedEdits(word); round++) {
    for (const rest of [...rests]) {
      for (let at = 0; at < rest.length; at++) rests.add(rest.slice(0, at) + rest.slice(at + 1));
    }
  }
  return rests;
}
