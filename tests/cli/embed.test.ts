import { describe, expect, it } from 'vitest';
import type { Embedding, EmbeddingEstimate } from '../../src/app/create-embedding.ts';
import { createCli } from '../support/create-cli.ts';

const estimate: EmbeddingEstimate = {
  embedderId: 'openai:text-embedding-3-small/1536',
  inUseId: 'wink sif 2',
  passages: 1_200,
  passagesLeft: 1_000,
  tokens: 150_000,
  money: 0.003,
};

const prepare = (given: Partial<EmbeddingEstimate> = {}) => {
  const runs: unknown[] = [];
  const embedding: Embedding = {
    forIngest: () => Promise.reject(new Error('No embedder was expected to be opened.')),
    estimate: async () => ({ ...estimate, ...given }),
    run: async (options) => {
      runs.push(options);
      options?.onProgress?.({ passages: 1_200, embedded: 600 });
      return 1_000;
    },
  };
  return { ...createCli({ app: { embedding: async () => embedding } }), runs };
};

describe('embed', () => {
  it('says what it would cost, and does nothing yet', async () => {
    const { run, runs } = prepare();
    const { code, output } = await run('embed');
    expect(code).toBe(0);
    expect(output).toBe(
      '1,000 passages of 1,200 would be sent to openai:text-embedding-3-small/1536: about 150,000 tokens (0.0030 at the price that is set). Until all are there, questions are answered with the vectors of wink sif 2. To go on, run: npm run embed -- --yes\n',
    );
    expect(runs).toEqual([]);
  });

  it('says what is missing to tell the price', async () => {
    const { output } = await prepare({ money: null }).run('embed');
    expect(output).toContain('(set EMBEDDINGS_PRICE to see what that costs)');
  });

  it('goes on where that is agreed to', async () => {
    const { run, runs } = prepare();
    const { output } = await run('embed', '--yes');
    expect(output).toBe(
      '1,000 passages were embedded. All vectors come from openai:text-embedding-3-small/1536 now.\n',
    );
    expect(runs).toHaveLength(1);
  });

  it('asks nobody about what costs nothing', async () => {
    const { run, runs } = prepare({ embedderId: 'wink sif 2', inUseId: 'openai:a/8', tokens: 0, money: 0 });
    await run('embed');
    expect(runs).toHaveLength(1);
  });

  it('says that there is nothing to do', async () => {
    const { run, runs } = prepare({ inUseId: estimate.embedderId, passagesLeft: 0, tokens: 0 });
    expect((await run('embed', '--yes')).output).toBe(
      'Nothing to do: all vectors come from openai:text-embedding-3-small/1536.\n',
    );
    expect(runs).toEqual([]);
  });

  it('prints facts as JSON', async () => {
    const { output } = await prepare().run('embed', '--json');
    expect(JSON.parse(output)).toEqual({ ...estimate, embedded: null });
  });

  it('says that it was stopped, and how to go on', async () => {
    const stopped = createCli({
      app: {
        embedding: async () => ({
          forIngest: () => Promise.reject(new Error('No embedder was expected to be opened.')),
          estimate: async () => estimate,
          run: async (options) => {
            stopped.stop();
            options?.signal?.throwIfAborted();
            return 0;
          },
        }),
      },
    });
    const { code, errors } = await stopped.run('embed', '--yes');
    expect(code).toBe(1);
    expect(errors).toContain('What was embedded stays; the same command does the rest.');
  });
});
