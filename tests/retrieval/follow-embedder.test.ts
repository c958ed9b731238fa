import { describe, expect, it } from 'vitest';
import { followEmbedder } from '../../src/retrieval/follow-embedder.ts';
import type { VectorHit } from '../../src/retrieval/vector-index.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';

/** A library that goes from one embedder to another when it is told to. */
const prepare = () => {
  const state = { revision: 1, id: 'one' as string | null };
  const events: string[] = [];
  const followed = followEmbedder({
    revision: async () => state.revision,
    embedderId: async () => state.id,
    async open(id) {
      events.push(`open ${id}`);
      return {
        embedder: createDoubleEmbedder({ id: id ?? 'none' }),
        index: {
          search: async (): Promise<readonly VectorHit[]> => {
            events.push(`search ${id}`);
            return [];
          },
          status: () => ({ mode: 'exact scan', vectors: 1, trouble: null }),
          settled: async () => void events.push(`settled ${id}`),
          close: async () => void events.push(`close ${id}`),
        },
      };
    },
  });
  const ask = async () => {
    const [vector = new Float32Array()] = await followed.embedder.embed(['Who?'], 'question');
    return followed.vectors.search(vector, 3);
  };
  return { state, events, followed, ask };
};

describe('followEmbedder', () => {
  it('opens nothing before it is asked to', async () => {
    const { events, followed } = prepare();
    expect(followed.status()).toBeNull();
    await followed.close();
    expect(events).toEqual([]);
  });

  it('opens once what belongs to the embedder in use, however many ask', async () => {
    const { events, ask, followed } = prepare();
    await Promise.all([ask(), ask(), ask()]);
    expect(events.filter((event) => event === 'open one')).toHaveLength(1);
    expect(followed.status()).toMatchObject({ vectors: 1 });
  });

  it('stays where the library changes in other ways', async () => {
    const { state, events, ask } = prepare();
    await ask();
    state.revision++;
    await ask();
    expect(events).toEqual(['open one', 'search one', 'search one']);
  });

  it('goes over when the library does, and closes what it leaves', async () => {
    const { state, events, ask, followed } = prepare();
    await ask();
    Object.assign(state, { revision: 2, id: 'two' });
    await ask();
    await followed.settled();
    await followed.close();
    expect(events).toEqual([
      'open one',
      'search one',
      'open two',
      'close one',
      'search two',
      'settled two',
      'close two',
    ]);
  });

  it('looks for a vector among those of the embedder that it comes from', async () => {
    const { state, events, followed } = prepare();
    const [vector = new Float32Array()] = await followed.embedder.embed(['Who?'], 'question');
    Object.assign(state, { revision: 2, id: 'two' });
    await followed.embedder.embed(['What?'], 'question');
    await followed.vectors.search(vector, 3);
    expect(events.at(-1)).toBe('search one');
  });
});
