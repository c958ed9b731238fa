import { describe, expect, it } from 'vitest';
import { embedTexts } from '../../src/ingest/embed-texts.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';

describe('embedTexts', () => {
  it('asks for as many at once as the embedder takes, and keeps the order', async () => {
    const embedder = createDoubleEmbedder({ maxBatch: 2 });
    const vectors = await embedTexts(embedder, ['a', 'b', 'c', 'd', 'e']);
    expect(embedder.calls).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(vectors).toEqual(
      await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map(async (text) => (await embedder.embed([text], 'passage'))[0]),
      ),
    );
  });

  it('asks for nothing where there is nothing', async () => {
    const embedder = createDoubleEmbedder();
    expect(await embedTexts(embedder, [])).toEqual([]);
    expect(embedder.calls).toEqual([]);
  });

  it('stops between two calls', async () => {
    const double = createDoubleEmbedder({ maxBatch: 1 });
    const controller = new AbortController();
    const embedder = {
      ...double,
      embed: async (texts: readonly string[]) => {
        controller.abort(new Error('stop'));
        return double.embed(texts, 'passage');
      },
    };
    await expect(embedTexts(embedder, ['a', 'b'], controller.signal)).rejects.toThrow('stop');
    expect(double.calls).toEqual([['a']]);
  });
});
