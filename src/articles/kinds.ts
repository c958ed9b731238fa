import type { BlockKind } from './block.ts';

/** What the pieces of an article have been found to be so far, one each; `null` for those still open. */
export type Kinds = readonly (BlockKind | null)[];
