import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOnnxSession } from '../../../src/adapters/onnx/create-onnx-session.ts';
import type { Tensors } from '../../../src/adapters/onnx/onnx-session.ts';
import { quantiseOnnxModel } from '../../../src/adapters/onnx/quantise-onnx-model.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { sha256Of } from '../../support/sha256-of.ts';
import { type SmallModel, writeOnnxModel } from '../../support/write-onnx-model.ts';

const [ROWS, COLUMNS] = [96, 192];
const numbers = (length: number, seed: number) =>
  Float32Array.from({ length }, (_, at) => Math.sin((at + 1) * (seed + 0.37)) * (1 + (at % 7)));
const matrix = { dimensions: [ROWS, COLUMNS], values: numbers(ROWS * COLUMNS, 1) };
const turned = { dimensions: [COLUMNS, ROWS], values: numbers(ROWS * COLUMNS, 2) };
const bias = { dimensions: [COLUMNS], values: numbers(COLUMNS, 3) };
const float = { x: 1 };
const input: Tensors = { x: { dimensions: [4, ROWS], values: numbers(4 * ROWS, 4) } };

const product: SmallModel = {
  steps: [{ operator: 'MatMul', inputs: ['x', 'w'], outputs: ['y'] }],
  weights: { w: matrix },
  inputs: float,
  outputs: { y: 1 },
};

/** Writes a model, quantises it, and runs both. */
async function quantise(model: SmallModel, inputs: Tensors) {
  const directory = await createDirectory();
  const [from, to] = [join(directory, 'model.onnx'), join(directory, 'small.onnx')];
  await writeOnnxModel(from, model);
  await quantiseOnnxModel({ from, to });
  const run = async (file: string) => {
    const session = await createOnnxSession({ file, sha256: await sha256Of(file) });
    try {
      return (await session.run(inputs))['y']?.values ?? [];
    } finally {
      await session.close();
    }
  };
  return {
    before: Array.from(await run(from), Number),
    after: Array.from(await run(to), Number),
    bytes: (await stat(to)).size,
    bytesBefore: (await stat(from)).size,
    to,
  };
}

const cosine = (a: readonly number[], b: readonly number[]) => {
  const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
};

describe('quantiseOnnxModel', () => {
  it.each<[string, SmallModel, Tensors]>([
    ['a product', product, input],
    [
      'a product with added numbers, as torch exports two dimensions',
      {
        ...product,
        steps: [{ operator: 'Gemm', inputs: ['x', 'w', 'b'], outputs: ['y'], attributes: { transB: 1 } }],
        weights: { w: turned, b: bias },
      },
      input,
    ],
    [
      'a product without added numbers',
      { ...product, steps: [{ operator: 'Gemm', inputs: ['x', 'w'], outputs: ['y'] }] },
      input,
    ],
    [
      'a table whose rows are looked up',
      {
        ...product,
        steps: [{ operator: 'Gather', inputs: ['w', 'x'], outputs: ['y'] }],
        inputs: { x: 7 },
      },
      { x: { dimensions: [2, 2], values: BigInt64Array.of(0n, 95n, 7n, 7n) } },
    ],
  ])('makes %s about a quarter of the size, with about the same outcome', async (_, model, inputs) => {
    const { before, after, bytes, bytesBefore } = await quantise(model, inputs);
    expect(after).toHaveLength(before.length);
    expect(cosine(before, after)).toBeGreaterThan(0.99);
    expect(bytes).toBeLessThan(bytesBefore * 0.3);
  });

  it('multiplies one input with several weights', async () => {
    const { before, after } = await quantise(
      {
        ...product,
        steps: [
          { operator: 'MatMul', inputs: ['x', 'w'], outputs: ['one'] },
          { operator: 'MatMul', inputs: ['x', 'v'], outputs: ['two'] },
          { operator: 'Sub', inputs: ['one', 'two'], outputs: ['y'] },
        ],
        weights: { w: matrix, v: { ...matrix, values: numbers(ROWS * COLUMNS, 9) } },
      },
      input,
    );
    expect(cosine(before, after)).toBeGreaterThan(0.99);
  });

  it('keeps a weight that something else needs as it is, too', async () => {
    const { before, after } = await quantise(
      {
        ...product,
        steps: [
          { operator: 'MatMul', inputs: ['x', 'w'], outputs: ['one'] },
          { operator: 'ReduceSum', inputs: ['w'], outputs: ['two'], attributes: { keepdims: 0 } },
          { operator: 'Add', inputs: ['one', 'two'], outputs: ['y'] },
        ],
      },
      input,
    );
    expect(cosine(before, after)).toBeGreaterThan(0.99);
  });

  it.each<[string, SmallModel]>([
    [
      'small weights, such as those of a classifier',
      { ...product, weights: { w: { dimensions: [ROWS, 2], values: numbers(ROWS * 2, 5) } } },
    ],
    [
      'a product that is multiplied by something else besides',
      {
        ...product,
        steps: [
          { operator: 'Gemm', inputs: ['w', 'x'], outputs: ['y'], attributes: { transA: 1, transB: 1 } },
        ],
      },
    ],
  ])('leaves %s as they are', async (_, model) => {
    const { before, after } = await quantise(model, input);
    expect(after).toEqual(before);
  });

  it('gives the same bytes each time, and leaves nothing else behind', async () => {
    const [one, two] = [await quantise(product, input), await quantise(product, input)];
    expect(await readFile(one.to)).toEqual(await readFile(two.to));
    expect(await readdir(dirname(one.to))).toEqual(['model.onnx', 'small.onnx']);
  });

  it('uses seven bits, which add up without overflow on every processor', async () => {
    const { after, before } = await quantise(
      { ...product, weights: { w: { ...matrix, values: new Float32Array(ROWS * COLUMNS).fill(1) } } },
      { x: { dimensions: [1, ROWS], values: new Float32Array(ROWS).fill(3) } },
    );
    expect(after[0]).toBeCloseTo(before[0] ?? 0, 1);
  });

  it.each([
    ['no model', Buffer.from('this is no model at all')],
    ['an empty file', Buffer.alloc(0)],
  ])('refuses %s, and writes nothing', async (_, content) => {
    const directory = await createDirectory();
    const from = join(directory, 'model.onnx');
    await writeFile(from, content);
    await expect(quantiseOnnxModel({ from, to: join(directory, 'small.onnx') })).rejects.toMatchObject({
      name: 'OnnxError',
      message: expect.stringContaining('install or export it again'),
    });
    expect(await readdir(directory)).toEqual(['model.onnx']);
  });

  it('refuses a model cut short anywhere', async () => {
    const directory = await createDirectory();
    const from = join(directory, 'model.onnx');
    await writeOnnxModel(from, product);
    const whole = await readFile(from);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 20 }), async (length) => {
        await writeFile(from, whole.subarray(0, length));
        await expect(quantiseOnnxModel({ from, to: join(directory, 'small.onnx') })).rejects.toMatchObject({
          name: 'OnnxError',
        });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a model that is too old to be quantised', async () => {
    const directory = await createDirectory();
    const from = join(directory, 'model.onnx');
    await writeOnnxModel(from, { ...product, operators: 9 });
    await expect(quantiseOnnxModel({ from, to: join(directory, 'small.onnx') })).rejects.toThrow(
      'operator set 9',
    );
  });
});
