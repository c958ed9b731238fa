import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOnnxSession } from '../../../src/adapters/onnx/create-onnx-session.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { sha256Of } from '../../support/sha256-of.ts';
import { writeOnnxModel } from '../../support/write-onnx-model.ts';

describe('createOnnxSession', () => {
  let directory: string;
  let file: string;
  let sha256: string;
  beforeEach(async () => {
    directory = await createDirectory();
    file = join(directory, 'double.onnx');
    await writeOnnxModel(file, {
      steps: [{ operator: 'Add', inputs: ['x', 'x'], outputs: ['y'] }],
      weights: {},
      inputs: { x: 1 },
      outputs: { y: 1 },
    });
    sha256 = await sha256Of(file);
  });
  const of = (...values: number[]) => ({
    x: { dimensions: [values.length], values: Float32Array.from(values) },
  });

  it('runs a model, any number of times', async () => {
    const session = await createOnnxSession({ file, sha256 });
    for (const value of [1, 2])
      expect(await session.run(of(value, -1))).toEqual({
        y: { dimensions: [2], values: Float32Array.of(2 * value, -2) },
      });
    await session.close();
  });

  it('runs what somebody waits for before the rest', async () => {
    const session = await createOnnxSession({ file, sha256 });
    const order: string[] = [];
    await Promise.all([
      session.run(of(1), 'background').then(() => order.push('under way')),
      session.run(of(2), 'background').then(() => order.push('in the background')),
      session.run(of(3), 'asked').then(() => order.push('asked')),
    ]);
    expect(order).toEqual(['under way', 'asked', 'in the background']);
    await session.close();
  });

  it('goes on after inputs that the model does not take', async () => {
    const session = await createOnnxSession({ file, sha256 });
    await expect(session.run({ z: of(1).x })).rejects.toMatchObject({ name: 'OnnxError', problem: 'file' });
    expect((await session.run(of(4)))['y']?.values).toEqual(Float32Array.of(8));
    await session.close();
  });

  it('fails what waits when it is closed, and what comes after', async () => {
    const session = await createOnnxSession({ file, sha256 });
    const waiting = Promise.allSettled([session.run(of(1)), session.run(of(2))]);
    await session.close();
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(session.run(of(3))).rejects.toThrow('was put away');
  });

  it('can be opened and closed many times over, beside another', async () => {
    const other = await createOnnxSession({ file, sha256 });
    for (let round = 0; round < 5; round++) {
      const session = await createOnnxSession({ file, sha256, threads: 2 });
      void session.run(of(round), 'background').catch(() => undefined);
      await session.close();
    }
    expect((await other.run(of(5)))['y']?.values).toEqual(Float32Array.of(10));
    await other.close();
  });

  it('refuses another file than the one that is expected', async () => {
    await expect(createOnnxSession({ file, sha256: '0'.repeat(64) })).rejects.toMatchObject({
      problem: 'file',
      message: expect.stringContaining('its sha256 differs'),
    });
  });

  it('refuses a file that is no model, or is not there', async () => {
    const damaged = join(directory, 'damaged.onnx');
    await writeFile(damaged, 'no model');
    await expect(createOnnxSession({ file: damaged, sha256: await sha256Of(damaged) })).rejects.toMatchObject(
      {
        problem: 'file',
      },
    );
    const missing = createOnnxSession({ file: join(directory, 'missing.onnx'), sha256 });
    await expect(missing).rejects.toMatchObject({
      problem: 'file',
      message: expect.stringContaining('no such file'),
    });
  });
});
