import type { VectorStore } from '../library/vector-store.ts';
import { checkLabelledVector } from './check-labelled-vector.ts';
import { createPacer } from './create-pacer.ts';
import type { Embedder } from './embedder.ts';
import { fingerprintVector } from './fingerprint-vector.ts';
import { InvalidVectorError } from './invalid-vector-error.ts';
import type { LabelledVector } from './vector-index.ts';

/** What a mirror follows, and what it tells. */
export interface MirrorParts {
  readonly vectors: Pick<VectorStore, 'all'>;
  readonly revision: () => Promise<number>;
  readonly embedder: Pick<Embedder, 'id' | 'dimensions'>;
  /** Takes vectors that are new or have changed. */
  readonly put: (vectors: readonly LabelledVector[]) => Promise<void>;
  /** Takes labels that are gone. */
  readonly drop: (labels: readonly number[]) => Promise<void>;
  /** What can't be used, in words. */
  readonly onTrouble: (trouble: string) => void;
}

/** Follows the vectors of a library. */
export interface VectorMirror {
  /** The revision followed so far. */
  readonly revision: number | undefined;
  /** The fingerprints of all vectors that can be found, by label. */
  readonly fingerprints: ReadonlyMap<number, number>;
  /** Reads what has changed, if the library's revision says that something has. */
  catchUp(): Promise<void>;
  /** Has the next `catchUp` tell everything again. */
  forget(): void;
}

/** Compares a library's vectors with what was read before, label by label. */
export function createVectorMirror(parts: MirrorParts): VectorMirror {
  const fingerprints = new Map<number, number>();
  let revision: number | undefined;
  let reading: Promise<void> | undefined;
  let start = 0;

  const read = async () => {
    const [began, target] = [start, await parts.revision()];
    const seen = new Set<number>();
    const refused: string[] = [];
    const pause = createPacer();
    for await (const batch of parts.vectors.all(parts.embedder.id)) {
      const { usable, problems } = sift(batch, parts.embedder.dimensions);
      refused.push(...problems);
      const changed = usable.filter(({ label, fingerprint }) => fingerprints.get(label) !== fingerprint);
      for (const { label } of usable) seen.add(label);
      await parts.put(changed);
      for (const { label, fingerprint } of changed) fingerprints.set(label, fingerprint);
      await pause();
    }
    const gone = [...fingerprints.keys()].filter((label) => !seen.has(label));
    await parts.drop(gone);
    for (const label of gone) fingerprints.delete(label);
    if (refused.length > 0) parts.onTrouble(describeRefused(refused));
    // Forgotten meanwhile: what was read before that has to be told again.
    if (began === start) revision = target;
  };

  return {
    get revision() {
      return revision;
    },
    fingerprints,
    async catchUp() {
      const wanted = await parts.revision();
      for (let isFresh = reading === undefined; revision !== wanted; isFresh = true) {
        reading ??= read().finally(() => {
          reading = undefined;
        });
        await reading;
        // One that was under way may have begun before the change.
        if (isFresh && revision !== undefined) return;
      }
    },
    forget() {
      // Equal to nothing, so that every vector counts as changed, and labels still count as gone when they are.
      for (const label of fingerprints.keys()) fingerprints.set(label, Number.NaN);
      revision = undefined;
      start += 1;
    },
  };
}

interface Fingerprinted extends LabelledVector {
  readonly fingerprint: number;
}

/** One bad vector must not keep the others from being found. */
function sift(batch: readonly LabelledVector[], dimensions: number) {
  const usable: Fingerprinted[] = [];
  const problems: string[] = [];
  for (const entry of batch) {
    try {
      if (!checkLabelledVector(entry, dimensions)) continue;
      usable.push({ ...entry, fingerprint: fingerprintVector(entry.vector) });
    } catch (error) {
      if (!(error instanceof InvalidVectorError)) throw error;
      problems.push(error.message);
    }
  }
  return { usable, problems };
}

function describeRefused(problems: readonly string[]): string {
  const passages =
    problems.length === 1 ? '1 passage has a vector' : `${problems.length} passages have vectors`;
  return `${passages} that can't be searched: ${problems[0]}`;
}
