import { describe, expect, it } from 'vitest';
import { embedLibrary } from '../../src/ingest/embed-library.ts';
import { InvalidEmbeddingError } from '../../src/ingest/invalid-embedding-error.ts';
import { collect } from '../support/collect.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';

const articles = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  title: `On ${id}`,
  parts: [`The ${id} sank.`],
}));
const next = (maxBatch = 2) => createDoubleEmbedder({ id: 'double-2', maxBatch });

describe('embedLibrary', () => {
  it('embeds every passage with its title, and then puts the vectors to use', async () => {
    const library = await createStockedLibrary(articles);
    const embedder = next();
    expect(await embedLibrary({ library, embedder })).toBe(5);
    expect(embedder.calls.flat().toSorted()).toEqual(
      articles.map(({ title, parts }) => `${title}\n${parts[0]}`),
    );
    expect(embedder.calls.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(await collect(library.vectors.all('double-2'))).toHaveLength(5);
    expect(await collect(library.vectors.all('double-1'))).toEqual([]);
  });

  it('leaves the vectors in use as they are until all are there', async () => {
    const library = await createStockedLibrary(articles);
    const seen: number[] = [];
    const onProgress = async () => {
      seen.push((await collect(library.vectors.all('double-1'))).length);
    };
    const waiting: Promise<void>[] = [];
    await embedLibrary({ library, embedder: next(4) }, { onProgress: () => void waiting.push(onProgress()) });
    await Promise.all(waiting);
    expect(seen[0]).toBe(5);
  });

  it('goes on where it was stopped', async () => {
    const library = await createStockedLibrary(articles);
    const controller = new AbortController();
    const stopped = embedLibrary(
      { library, embedder: next() },
      { signal: controller.signal, onProgress: () => controller.abort(new Error('stopped')) },
    );
    await expect(stopped).rejects.toThrow('stopped');
    const embedder = next();
    const progress: unknown[] = [];
    expect(await embedLibrary({ library, embedder }, { onProgress: (state) => progress.push(state) })).toBe(
      3,
    );
    expect(embedder.calls.flat()).toHaveLength(3);
    expect(progress).toEqual([
      { passages: 5, embedded: 4 },
      { passages: 5, embedded: 5 },
    ]);
  });

  it('goes on where the embedder failed, and keeps no bad vector', async () => {
    const library = await createStockedLibrary(articles);
    const good = next();
    let calls = 0;
    const failing = {
      ...good,
      embed: async (texts: readonly string[]) =>
        ++calls === 2 ? texts.map(() => Float32Array.of(Number.NaN)) : good.embed(texts, 'passage'),
    };
    await expect(embedLibrary({ library, embedder: failing })).rejects.toThrow(InvalidEmbeddingError);
    expect(await library.vectors.coverage('double-2')).toMatchObject({ embedded: 2 });
    expect(await embedLibrary({ library, embedder: good })).toBe(3);
  });

  it('embeds what is taken in meanwhile', async () => {
    const library = await createStockedLibrary(articles);
    const more = await createStockedLibrary([{ id: 'f' }]);
    const change = await more.articles.read('f');
    let isAdded = false;
    const embedder = next();
    await embedLibrary({
      library,
      embedder: {
        ...embedder,
        embed: async (texts) => {
          if (!isAdded && change !== undefined) {
            isAdded = true;
            const passages = await more.passages.read(['f#1']);
            await library.articles.save({
              article: change,
              origin: change.origin,
              passages: passages.map(({ label: _label, ...passage }) => passage),
              vectors: [Float32Array.of(1, 0)],
              embedderId: 'double-1',
            });
          }
          return embedder.embed(texts, 'passage');
        },
      },
    });
    expect(await collect(library.vectors.all('double-2'))).toHaveLength(6);
  });

  it('does nothing for an embedder that is in use', async () => {
    const library = await createStockedLibrary(articles);
    const embedder = createDoubleEmbedder({ id: 'double-1' });
    expect(await embedLibrary({ library, embedder })).toBe(0);
    expect(embedder.calls).toEqual([]);
  });
});
