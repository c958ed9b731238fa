import type { BlockKind } from './block.ts';

/** A block in the making. */
export interface Piece {
  /** What it says, without white space around it and without markup: what it is judged by. */
  readonly text: string;
  /** What its markup says that it is; `null` where the text itself has to tell. */
  readonly kind: BlockKind | null;
  /** Whether it says when an entry of a live blog was written: a heading, wherever it stands. */
  readonly isEntry?: boolean;
}
