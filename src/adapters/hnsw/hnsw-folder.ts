/** A folder of snapshots, and what its indexes have to fit. */
export interface HnswFolder {
  /** Created when the first snapshot is saved. */
  readonly directory: string;
  /** Vectors of other embedders live in another space. */
  readonly embedderId: string;
  readonly dimensions: number;
}
