/** How an HNSW graph is built and searched. */
export interface HnswSettings {
  readonly dimensions: number;
  /** Links of a point on each level (M): more find more and take more memory. */
  readonly links: number;
  /** Candidates looked at while a point is added (efConstruction): more build a better graph, more slowly. */
  readonly buildWidth: number;
  /** Candidates looked at in a search (ef), at least; a search for n neighbours looks at 2n or more. */
  readonly searchWidth: number;
}
