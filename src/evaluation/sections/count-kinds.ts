import type { KindCount } from './section.ts';

/** How a question of some kind came out. */
export interface Outcome {
  readonly kind: string;
  readonly outcome: 'right' | 'wrong' | 'refused';
}

/** Counts the outcomes of each kind of question, kinds in order of their names. */
export function countKinds(outcomes: readonly Outcome[]): readonly KindCount[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => {
    const count = (wanted: Outcome['outcome']) =>
      outcomes.filter((one) => one.kind === kind && one.outcome === wanted).length;
    return { kind, right: count('right'), wrong: count('wrong'), refused: count('refused') };
  });
}
