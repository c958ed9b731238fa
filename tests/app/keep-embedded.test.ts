import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Embedding, EmbeddingEstimate } from '../../src/app/create-embedding.ts';
import { keepEmbedded } from '../../src/app/keep-embedded.ts';

const lacking: EmbeddingEstimate = {
  embedderId: 'neural 1',
  inUseId: 'words 1',
  passages: 10,
  passagesLeft: 10,
  tokens: 0,
  money: 0,
};
const done: EmbeddingEstimate = { ...lacking, inUseId: 'neural 1', passagesLeft: 0 };
const empty: EmbeddingEstimate = { ...lacking, inUseId: null, passages: 0, passagesLeft: 0 };

/** Estimates come in turn, the last again and again; what a run does is given. */
function prepare(estimates: readonly EmbeddingEstimate[], run: Embedding['run'] = async () => 10) {
  const left = [...estimates];
  const troubles: string[] = [];
  const runs: (AbortSignal | undefined)[] = [];
  const kept = keepEmbedded(
    {
      forIngest: () => Promise.reject(new Error('Nothing was expected to be taken in.')),
      estimate: async () => (left.length > 1 ? left.shift() : left[0]) ?? done,
      run: (options) => {
        runs.push(options?.signal);
        return run(options);
      },
    },
    { onTrouble: (trouble) => troubles.push(trouble), pause: 1 },
  );
  onTestFinished(() => kept.close());
  return { kept, troubles, runs };
}

describe('keepEmbedded', () => {
  it('embeds what is lacking, and what is taken in later', async () => {
    const { runs } = prepare([lacking, done, done, lacking, done]);
    await expect.poll(() => runs.length).toBe(2);
    await setTimeout(20);
    expect(runs).toHaveLength(2);
  });

  it.each([
    ['there is nothing', empty],
    ['all is done', done],
  ])('does nothing where %s', async (_, estimate) => {
    const { runs, kept } = prepare([estimate]);
    await setTimeout(20);
    await kept.close();
    expect(runs).toEqual([]);
  });

  it('tells what goes wrong, once, and lets questions be answered', async () => {
    const { kept, troubles, runs } = prepare([lacking], async () => {
      throw new Error('The runtime does not work here.');
    });
    await expect
      .poll(() => troubles)
      .toEqual([
        'The runtime does not work here. Questions are answered all the same, by words and word vectors.',
      ]);
    expect(kept.trouble()).toBe('The runtime does not work here.');
    await setTimeout(20);
    expect(runs).toHaveLength(1);
  });

  it('ends without a word when it is closed in the middle', async () => {
    const { kept, troubles, runs } = prepare(
      [lacking],
      (options) =>
        new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    await expect.poll(() => runs.length).toBe(1);
    await kept.close();
    expect(troubles).toEqual([]);
    expect(kept.trouble()).toBeNull();
  });
});
