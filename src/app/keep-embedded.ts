import { setTimeout } from 'node:timers/promises';
import type { Embedding } from './create-embedding.ts';

/** The work that gives a library better vectors while questions are answered. */
export interface KeptEmbedded {
  /** Why there are none; `null` as long as nothing is wrong. */
  trouble(): string | null;
  /** Ends it. What was embedded stays. */
  close(): Promise<void>;
}

interface KeepOptions {
  readonly onTrouble: (trouble: string) => void;
  /** How often it is looked whether there are new articles, in milliseconds; by default every minute. */
  readonly pause?: number;
}

const MINUTE = 60_000;

/**
 * Gives every article the vectors of the configured embedder, in the background: those that are there and those that other processes
 * take in. For embedders that cost nothing. Where that fails, questions go on being answered with the vectors there are.
 */
export function keepEmbedded(embedding: Embedding, { onTrouble, pause = MINUTE }: KeepOptions): KeptEmbedded {
  const ending = new AbortController();
  const { signal } = ending;
  let trouble: string | null = null;

  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const { passagesLeft, inUseId, embedderId } = await embedding.estimate();
      const isDone = inUseId === null || (passagesLeft === 0 && inUseId === embedderId);
      if (!isDone) await embedding.run({ signal });
      await setTimeout(pause, undefined, { signal, ref: false });
    }
  };

  const working = work().catch((error: unknown) => {
    if (signal.aborted) return;
    trouble = error instanceof Error ? error.message : String(error);
    onTrouble(`${trouble} Questions are answered all the same, by words and word vectors.`);
  });
  return {
    trouble: () => trouble,
    async close() {
      ending.abort();
      await working;
    },
  };
}
