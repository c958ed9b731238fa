import type { ReadableVectorIndex } from './readable-vector-index.ts';
import type { LabelledVector, VectorHit } from './vector-index.ts';

/**
 * A graph that answers fast, and before it an exact index, which takes what is new at once and hands it on piece by piece.
 * Every vector can be found at any time, and none twice.
 */
export interface LayeredIndex {
  readonly graph: ReadableVectorIndex | undefined;
  /** Labels that the graph still has although they are gone or have another vector now. They are not found. */
  readonly hidden: ReadonlySet<number>;
  /** Adds or replaces vectors that have been checked; they are found from now on. */
  put(vectors: readonly LabelledVector[]): Promise<void>;
  /** Forgets labels; they are not found from now on. */
  drop(labels: readonly number[]): Promise<void>;
  /** Searches both as they are when the search begins. Arguments have been checked. */
  search(vector: Float32Array, count: number): Promise<readonly VectorHit[]>;
  /** Puts a graph in place. What it holds leaves the exact index, but for the labels that are `outdated` in it. */
  setGraph(graph: ReadableVectorIndex, outdated: readonly number[]): Promise<void>;
  /** Takes the graph away with all it holds. */
  dropGraph(): void;
  /** Removes from the graph what is hidden. */
  clearHidden(): Promise<void>;
  /** Moves vectors from the exact index into the graph. */
  handOn(labels: readonly number[]): Promise<void>;
}

/** Layers an exact index over nothing, for now. Only one of the calls that change the graph may run at a time. */
export function createLayeredIndex(exact: ReadableVectorIndex): LayeredIndex {
  const hidden = new Set<number>();
  const inTransit = new Set<number>();
  let graph: ReadableVectorIndex | undefined;

  const hide = (label: number) => {
    if (graph?.has(label) || inTransit.has(label)) hidden.add(label);
  };
  const isCovered = (label: number) => graph?.has(label) && !hidden.has(label);

  return {
    get graph() {
      return graph;
    },
    hidden,
    async put(vectors) {
      for (const { label } of vectors) hide(label);
      await exact.add(vectors);
    },
    async drop(labels) {
      labels.forEach(hide);
      await exact.remove(labels);
    },
    async search(vector, count) {
      const [searched, hiddenBefore] = [graph, new Set(hidden)];
      // The exact index first: what is handed on in between is then found twice instead of never.
      const fromExact = exact.size > 0 ? await exact.search(vector, count) : [];
      const seen = new Set([...hiddenBefore, ...fromExact.map(({ label }) => label)]);
      const fromGraph = searched ? await searched.search(vector, count + hiddenBefore.size) : [];
      return [...fromExact, ...fromGraph.filter(({ label }) => !seen.has(label))]
        .sort((left, right) => right.cosine - left.cosine || left.label - right.label)
        .slice(0, count);
    },
    async setGraph(next, outdated) {
      graph = next;
      hidden.clear();
      outdated.forEach(hide);
      await exact.remove(next.labels().filter(isCovered));
    },
    dropGraph() {
      graph = undefined;
      hidden.clear();
    },
    async clearHidden() {
      const labels = [...hidden];
      await graph?.remove(labels);
      for (const label of labels) hidden.delete(label);
    },
    async handOn(labels) {
      const vectors = labels.flatMap((label) => {
        const vector = exact.read(label);
        return vector ? [{ label, vector }] : [];
      });
      for (const { label } of vectors) inTransit.add(label);
      try {
        await graph?.add(vectors);
      } finally {
        inTransit.clear();
      }
      // What was changed or removed meanwhile is hidden in the graph, and stays here as it is.
      await exact.remove(vectors.map(({ label }) => label).filter(isCovered));
    },
  };
}
