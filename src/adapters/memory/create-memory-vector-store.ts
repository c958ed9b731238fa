import type { StoredPassage } from '../../library/passage-store.ts';
import type { GatheredVector, StoredVector, VectorStore } from '../../library/vector-store.ts';

/** A passage with the vector in use. */
export interface MemoryVector {
  readonly passage: StoredPassage;
  readonly title: string | null;
  readonly embedderId: string;
  readonly vector: Float32Array;
}

interface MemoryVectors {
  /** All there are now, in no order. */
  readonly list: () => readonly MemoryVector[];
  readonly inBatches: <T>(collect: () => readonly T[]) => AsyncGenerator<readonly T[], void, undefined>;
  /** Puts vectors in the place of all others. */
  readonly replace: (embedderId: string, vectors: ReadonlyMap<number, Float32Array>) => void;
}

/** The vectors of a library in memory. */
export function createMemoryVectorStore({ list, inBatches, replace }: MemoryVectors): VectorStore {
  let next:
    | { readonly embedderId: string; readonly vectors: Map<number, Pick<GatheredVector, 'vector' | 'title'>> }
    | undefined;

  const used = (embedderId: string): readonly StoredVector[] =>
    list()
      .filter((entry) => entry.embedderId === embedderId)
      .map(({ passage: { label }, vector }) => ({ label, vector: vector.slice() }))
      .sort((a, b) => a.label - b.label);
  const known = (embedderId: string): Map<number, Float32Array> => {
    const titles = new Map(list().map(({ passage, title }) => [passage.label, title]));
    const gathered = next?.embedderId === embedderId ? [...next.vectors] : [];
    return new Map([
      ...used(embedderId).map(({ label, vector }) => [label, vector] as const),
      ...gathered
        .filter(([label, { title }]) => titles.get(label) === title)
        .map(([label, { vector }]) => [label, vector] as const),
    ]);
  };
  const missing = (embedderId: string): readonly MemoryVector[] => {
    const there = known(embedderId);
    return list()
      .filter(({ passage }) => !there.has(passage.label))
      .sort((a, b) => a.passage.label - b.passage.label);
  };

  return {
    all: (embedderId) => inBatches(() => used(embedderId)),
    coverage: async (embedderId) => {
      const left = missing(embedderId);
      const charactersLeft = left.reduce(
        (sum, { passage, title }) => sum + [...passage.text].length + [...(title ?? '')].length,
        0,
      );
      return { passages: list().length, embedded: list().length - left.length, charactersLeft };
    },
    lacking: async (embedderId, count) =>
      missing(embedderId)
        .slice(0, count)
        .map(({ passage: { label, text }, title }) => ({ label, title, text })),
    gather: async (embedderId, vectors) => {
      if (next?.embedderId !== embedderId) next = { embedderId, vectors: new Map() };
      for (const { label, vector, title } of vectors)
        next.vectors.set(label, { vector: vector.slice(), title });
    },
    adopt: async (embedderId) => {
      if (missing(embedderId).length > 0) return false;
      replace(embedderId, known(embedderId));
      next = undefined;
      return true;
    },
  };
}
