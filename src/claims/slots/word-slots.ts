import { baseStem } from '../../deeds/base-stem.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import type { Difference } from '../difference.ts';
import { groupNames } from '../group-names.ts';
import { isSaying } from '../is-saying.ts';
import type { Wording } from '../wording.ts';
import type { ShownWords, SlotWords } from './slot-comparison.ts';

/** The words of a claim that are neither names, numbers, dates nor operators, held against those that are shown. */
export interface WordComparison {
  /** What the source says the opposite of. */
  readonly opposites: readonly Difference[];
  /** What it has no word for, in order, as written. */
  readonly unmatched: readonly string[];
}

/** Compares what is left of a claim word by word. */
export function compareWords(
  claim: Wording,
  { wording, around }: ShownWords,
  words: SlotWords,
): WordComparison {
  const names = new Set(groupNames(claim, words.isName).flatMap(({ from, to }) => range(from, to)));
  const special = new Set([
    ...claim.figures.flatMap(({ from, to }) => range(from, to)),
    ...claim.operators.flatMap(({ from, at }) => range(from, at + 1)),
  ]);
  const there = new Map(
    wording.words.flatMap(({ text }, at) =>
      wording.stems[at] === '' ? [] : [[baseStem(stem(text)), text] as const],
    ),
  );
  const beside = around.toLowerCase();
  const opposites: Difference[] = [];
  const unmatched: string[] = [];
  claim.words.forEach(({ text, start, end }, at) => {
    if (claim.stems[at] === '' || names.has(at) || special.has(at) || claim.isDate(at) || isSaying(text))
      return;
    const { same, opposite } = words.relatedTo(text);
    const find = (others: readonly string[]) => others.find((other) => there.has(baseStem(stem(other))));
    const contrary = find(opposite);
    if (find([text, ...same]) !== undefined || beside.includes(text)) return;
    if (contrary !== undefined)
      opposites.push({
        aspect: 'polarity',
        given: claim.text.slice(start, end),
        source: there.get(baseStem(stem(contrary))) ?? null,
      });
    else unmatched.push(claim.text.slice(start, end));
  });
  return { opposites, unmatched };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
