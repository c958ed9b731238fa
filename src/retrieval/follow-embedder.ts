import type { Embedder } from './embedder.ts';
import type { LibraryVectorIndex } from './open-vector-index.ts';
import type { VectorIndex } from './vector-index.ts';
import type { VectorIndexStatus } from './vector-index-status.ts';

/** An embedder, and the vectors of a library that come from it. */
export interface VectorSpace {
  readonly embedder: Embedder;
  readonly index: LibraryVectorIndex;
}

/** What tells which embedder a library has, and opens what belongs to it. */
export interface FollowParts {
  /** Of the library, see `Library.revision`. */
  readonly revision: () => Promise<number>;
  /** Where the library's vectors come from now; `null` for an empty library. */
  readonly embedderId: () => Promise<string | null>;
  readonly open: (embedderId: string | null) => Promise<VectorSpace>;
}

/** The vectors of a library, whichever embedder they come from. */
export interface FollowedVectors {
  /** The one in use; before the first text its cosines count as absolute. */
  readonly embedder: Pick<Embedder, 'embed' | 'cosines'>;
  readonly vectors: Pick<VectorIndex, 'search'>;
  /** `null` before the first search. */
  status(): VectorIndexStatus | null;
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Follows a library from one embedder to the next: once another process has put the vectors of another embedder to use, questions are embedded by that one, too. A vector is
 * looked for among those of the embedder it comes from.
 */
export function followEmbedder({ revision, embedderId, open }: FollowParts): FollowedVectors {
  const origins = new WeakMap<Float32Array, VectorSpace>();
  let current: { readonly id: string | null; readonly space: VectorSpace } | undefined;
  let seen: number | undefined;
  let following: Promise<VectorSpace> | undefined;

  const follow = async (): Promise<VectorSpace> => {
    const now = await revision();
    if (current !== undefined && now === seen) return current.space;
    const id = await embedderId();
    const former = current;
    const isSame = former !== undefined && former.id === id;
    const next = isSame ? former : { id, space: await open(id) };
    current = next;
    seen = now;
    if (!isSame) await former?.space.index.close();
    return next.space;
  };
  const space = (): Promise<VectorSpace> => {
    following ??= follow().finally(() => {
      following = undefined;
    });
    return following;
  };

  return {
    embedder: {
      get cosines() {
        return current?.space.embedder.cosines ?? 'absolute';
      },
      async embed(texts, role) {
        const from = await space();
        const vectors = await from.embedder.embed(texts, role);
        for (const vector of vectors) origins.set(vector, from);
        return vectors;
      },
    },
    vectors: {
      search: async (vector, count) => (origins.get(vector) ?? (await space())).index.search(vector, count),
    },
    status: () => current?.space.index.status() ?? null,
    settled: async () => (await space()).index.settled(),
    async close() {
      await following?.catch(() => undefined);
      await current?.space.index.close();
    },
  };
}
