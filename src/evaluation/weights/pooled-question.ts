import type { Signals } from '../../retrieval/evidence.ts';

/** A passage among those compared for a question, with all that weights need to rank it. */
export interface PooledPassage {
  readonly article: { readonly id: string; readonly title: string | null };
  readonly signals: Signals;
  /** What a passage of its kind is worth, see `factor-of-kind.ts`. */
  readonly factor: number;
}

/** A labelled question with the passages compared for it, so that it can be ranked again and again by other weights. */
export interface PooledQuestion {
  readonly id: string;
  readonly grades: ReadonlyMap<string, number>;
  /** Whether it has several parts, so that stories are spread. */
  readonly isSplit: boolean;
  readonly passages: readonly PooledPassage[];
}
