import type { LibraryActor } from '../directory/library-actor.ts';

/** Who is named with whom: for a picture. */
export interface CompanionGraph {
  /** Whom it is about. */
  readonly centre: LibraryActor;
  readonly others: readonly LibraryActor[];
  readonly ties: readonly CompanionTie[];
}

/** Two who are named in the same passages. */
export interface CompanionTie {
  readonly one: LibraryActor;
  readonly other: LibraryActor;
  readonly passages: number;
}

/** Draws who is named with whom. */
export interface GraphPainter {
  /** A picture in PNG, about 1,000 pixels wide. */
  paint(graph: CompanionGraph): Promise<Uint8Array>;
}
