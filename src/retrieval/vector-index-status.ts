/** How a library's vectors are searched at present. */
export interface VectorIndexStatus {
  /** `building`: by the graph as far as it goes, by an exact scan for the rest. */
  readonly mode: 'exact scan' | 'building' | 'hnsw';
  /** How many vectors can be found. */
  readonly vectors: number;
  /** Why there is no graph although there should be one; `null` otherwise. */
  readonly trouble: string | null;
}
