import { describe, expect, it } from 'vitest';
import { createQueryEmbedder } from '../../src/retrieval/create-query-embedder.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';

const isExpected = (error: unknown): error is Error => error instanceof RangeError;

const prepare = (failures: readonly Error[] = []) => {
  const double = createDoubleEmbedder();
  const [left, told] = [[...failures], [] as string[]];
  const embed = async (texts: readonly string[]) => {
    const failure = left.shift();
    if (failure !== undefined) throw failure;
    return double.embed(texts, 'question');
  };
  const onFailure = ({ message }: Error) => told.push(message);
  return { double, told, embedder: createQueryEmbedder({ ...double, embed }, { onFailure, isExpected }) };
};

describe('createQueryEmbedder', () => {
  it('embeds a question once, and gives out copies', async () => {
    const { double, embedder } = prepare();
    const [first] = await embedder.embed(['Who?'], 'question');
    const expected = first?.slice();
    first?.fill(0);
    expect(await embedder.embed(['Who?'], 'question')).toEqual([expected]);
    expect(double.calls).toEqual([['Who?']]);
  });

  it('remembers the last 64', async () => {
    const { double, embedder } = prepare();
    for (let count = 0; count < 65; count++) await embedder.embed([`Who is ${count}?`], 'question');
    await embedder.embed(['Who is 64?'], 'question');
    await embedder.embed(['Who is 0?'], 'question');
    expect(double.calls).toHaveLength(66);
  });

  it('gives a vector that finds nothing where it fails, tells why, and tries anew the next time', async () => {
    const { embedder, told } = prepare([new RangeError('out of reach')]);
    expect(await embedder.embed(['Who?'], 'question')).toEqual([new Float32Array(8)]);
    expect(told).toEqual(['out of reach']);
    expect((await embedder.embed(['Who?'], 'question'))[0]?.some((value) => value !== 0)).toBe(true);
  });

  it('does not hide a bug', async () => {
    const { embedder } = prepare([new TypeError('a bug')]);
    await expect(embedder.embed(['Who?'], 'question')).rejects.toThrow('a bug');
  });
});
