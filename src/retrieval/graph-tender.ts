import { createPacer } from './create-pacer.ts';
import { fingerprintVector } from './fingerprint-vector.ts';
import type { LayeredIndex } from './layered-index.ts';
import type { ReadableVectorIndex } from './readable-vector-index.ts';
import type { KeptVectorIndex, VectorIndexSnapshots } from './vector-index-snapshots.ts';
import type { VectorMirror } from './vector-mirror.ts';

/** A graph to be kept in step with a library, and all that this takes. */
export interface TenderParts {
  readonly exact: ReadableVectorIndex;
  readonly layers: LayeredIndex;
  readonly mirror: VectorMirror;
  readonly snapshots: VectorIndexSnapshots;
  readonly signal: AbortSignal;
  /** What went wrong without harm, in words. */
  readonly onTrouble: (trouble: string) => void;
}

/** Keeps a graph in step. Only one call may run at a time; what either throws means that the graph must not be used any more. */
export interface GraphTender {
  /** Loads the last snapshot or begins a new graph if there is none yet, and moves into it what the exact index holds. */
  update(): Promise<void>;
  /** Saves what has changed since it was last saved or loaded. Failing to is told, not thrown. */
  save(revision: number): Promise<void>;
}

/** Moved at a time: a tenth of a second, so that there is an end soon when the signal is aborted. */
const atATime = 256;
/**
 * So many equal vectors may be in the graph, further ones stay in the exact index: equal points link to each other and to
 * nothing else. With 400 equal ones among 3000 every fifth other point could not be found; with 64 of each of 50 all could.
 */
const mostAlike = 16;
/** If a larger share of a snapshot is outdated, a new graph is better and ready sooner. */
const mostOutdated = 0.2;

/** Tends one graph. Only one call of the tender may run at a time. */
export function createGraphTender(parts: TenderParts): GraphTender {
  const { exact, layers, mirror, snapshots, signal, onTrouble } = parts;
  let kept: KeptVectorIndex | undefined;
  let isSaved = true;

  const loadKept = async (): Promise<KeptVectorIndex | undefined> => {
    const outcome = await snapshots.load(signal);
    if (outcome.kind === 'absent') return undefined;
    if (outcome.kind === 'unusable') {
      onTrouble(`The saved vector index can't be used: ${outcome.reason}. It is built again.`);
      return undefined;
    }
    const prints = await fingerprintAll(outcome.index, signal);
    const outdated = [...prints].filter(([label, print]) => mirror.fingerprints.get(label) !== print);
    if (outdated.length > mostOutdated * prints.size) return undefined;
    isSaved = outdated.length === 0;
    await layers.setGraph(
      outcome.index,
      outdated.map(([label]) => label),
    );
    return outcome.index;
  };

  const obtain = async (): Promise<KeptVectorIndex> => {
    const loaded = await loadKept();
    if (loaded) return loaded;
    const created = await snapshots.create(signal);
    isSaved = false;
    await layers.setGraph(created, []);
    return created;
  };

  const moveAll = async (graph: KeptVectorIndex) => {
    if (layers.hidden.size > 0) isSaved = false;
    await layers.clearHidden();
    const movable = chooseMovable({ exact, graph, fingerprints: mirror.fingerprints });
    if (movable.length > 0) isSaved = false;
    for (let at = 0; at < movable.length; at += atATime) {
      signal.throwIfAborted();
      await layers.handOn(movable.slice(at, at + atATime));
    }
  };

  return {
    async update() {
      if (kept === undefined && exact.size > 0) kept = await obtain();
      if (kept !== undefined) await moveAll(kept);
    },
    async save(revision) {
      if (isSaved || kept === undefined) return;
      try {
        await kept.save(revision);
      } catch (error) {
        if (signal.aborted) throw error;
        onTrouble(
          `The vector index could not be saved: ${describe(error)}. It is built again at the next start.`,
        );
      }
      // Not tried again before the next change: what failed now fails a moment later, too.
      isSaved = true;
    },
  };
}

async function fingerprintAll(
  index: ReadableVectorIndex,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, number>> {
  const prints = new Map<number, number>();
  const pause = createPacer(signal);
  for (const label of index.labels()) {
    const vector = index.read(label);
    if (vector) prints.set(label, fingerprintVector(vector));
    await pause();
  }
  return prints;
}

interface Choice {
  readonly exact: ReadableVectorIndex;
  readonly graph: ReadableVectorIndex;
  readonly fingerprints: ReadonlyMap<number, number>;
}

function chooseMovable({ exact, graph, fingerprints }: Choice): readonly number[] {
  const alike = new Map<number, number>();
  const countAlike = (label: number) => {
    const print = fingerprints.get(label) ?? label;
    const count = (alike.get(print) ?? 0) + 1;
    alike.set(print, count);
    return count;
  };
  graph.labels().forEach(countAlike);
  return [...exact.labels()]
    .sort((left, right) => left - right)
    .filter((label) => countAlike(label) <= mostAlike);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
