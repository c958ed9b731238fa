import { describe, expect, it } from 'vitest';
import { embedInParts } from '../../../src/adapters/models/embed-in-parts.ts';
import { ModelError, type ModelProblem } from '../../../src/models/model-error.ts';

/** An endpoint with limits, and the sizes of the requests it was sent. */
function createEndpoint({ most = 1_000, longest = 100_000, problem = 'rejected' as ModelProblem }) {
  const requests: number[] = [];
  const ask = async (texts: readonly string[]) => {
    requests.push(texts.length);
    if (texts.length > most || texts.some(({ length }) => length > longest))
      throw new ModelError({ problem, model: 'openai:double' });
    return texts.map((text) => Float32Array.of(text.length, Number(text.split(' ')[0])));
  };
  return { embed: embedInParts(ask), requests };
}
const texts = (count: number) => Array.from({ length: count }, (_, at) => `${at} ferry`);
const numbers = (vectors: readonly Float32Array[]) => vectors.map((vector) => vector[1]);

describe('embedInParts', () => {
  it('sends all at once where that is taken', async () => {
    const { embed, requests } = createEndpoint({});
    expect(numbers(await embed(texts(5)))).toEqual([0, 1, 2, 3, 4]);
    expect(requests).toEqual([5]);
  });

  it.each([1, 10, 32])('halves what is refused until %i pass, in order, and remembers', async (most) => {
    const { embed, requests } = createEndpoint({ most });
    expect(numbers(await embed(texts(128)))).toEqual(texts(128).map((_, at) => at));
    const before = requests.length;
    await embed(texts(128));
    expect(requests.slice(before).every((count) => count <= most)).toBe(true);
  });

  it.each<ModelProblem>(['rejected', 'too_much'])(
    'cuts a text that is too long, and leaves the others whole (%s)',
    async (problem) => {
      const { embed } = createEndpoint({ longest: 1_000, problem });
      const given = [...texts(7), `7 ${'x'.repeat(3_998)}`, '8 ferry'];
      const vectors = await embed(given);
      expect(numbers(vectors)).toEqual(given.map((_, at) => at));
      expect(vectors.map((vector) => vector[0])).toEqual([...texts(7).map(({ length }) => length), 1_000, 7]);
    },
  );

  it('goes on sending many at once after one text was too long', async () => {
    const { embed, requests } = createEndpoint({ longest: 1_000 });
    await embed([...texts(15), '9'.repeat(4_000)]);
    const before = requests.length;
    await embed(texts(16));
    expect(requests.slice(before)).toEqual([16]);
  });

  it('gives up where even a short text is refused', async () => {
    const { embed, requests } = createEndpoint({ longest: 0 });
    await expect(embed(['When does the ferry leave?'])).rejects.toMatchObject({ problem: 'rejected' });
    expect(requests.length).toBeLessThan(3);
  });

  it.each<ModelProblem>(['denied', 'unreachable', 'failing', 'no_credit'])(
    'does not ask again where it is not the size that is wrong: %s',
    async (problem) => {
      const { embed, requests } = createEndpoint({ most: 0, problem });
      await expect(embed(texts(8))).rejects.toMatchObject({ problem });
      expect(requests).toEqual([8]);
    },
  );
});
