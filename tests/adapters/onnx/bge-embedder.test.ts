import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { type BgeOptions, createBgeEmbedder } from '../../../src/adapters/onnx/bge-embedder.ts';
import { bgePackage } from '../../../src/adapters/onnx/bge-package.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { sha256Of } from '../../support/sha256-of.ts';
import { wordVectorCache } from '../../support/word-vector-cache.ts';

const shared = createBgeEmbedder({ cacheDirectory: wordVectorCache });
afterAll(() => shared.close());
embedderContract({ name: 'createBgeEmbedder', create: async () => shared });

const open = (options: Partial<BgeOptions> = {}) => {
  const embedder = createBgeEmbedder({ cacheDirectory: wordVectorCache, ...options });
  onTestFinished(() => embedder.close());
  return embedder;
};
const cosine = (left: Float32Array = new Float32Array(), right: Float32Array = new Float32Array()) =>
  left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);

describe('createBgeEmbedder', () => {
  it('is made without loading anything, and names model and weights', () => {
    const embedder = open({ cacheDirectory: '/nowhere' });
    expect(embedder.id).toBe(`bge-small-en-v1.5 ${bgePackage.quantisedSha256.slice(0, 8)} 1`);
    expect(embedder).toMatchObject({ dimensions: 384, cosines: 'relative' });
  });

  it('finds what answers a question in other words', async () => {
    const [question] = await shared.embed(['How much does it cost to cross by boat?'], 'question');
    const [answer, other] = await shared.embed(
      ['A ferry ticket is eight pounds for adults.', 'The council will vote on longer library hours.'],
      'passage',
    );
    expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.2);
  });

  it('embeds a question in another way than a passage', async () => {
    const text = 'When does the ferry leave?';
    const [asked] = await shared.embed([text], 'question');
    const [told] = await shared.embed([text], 'passage');
    expect(cosine(asked, told)).toBeLessThan(0.98);
  });

  it('takes no notice of what comes after 510 tokens', async () => {
    const long = 'ferry '.repeat(510);
    const [cut, whole] = await shared.embed([long, `${long}and a storm at sea`], 'passage');
    expect(cut).toEqual(whole);
  });

  it('gives a text the same vector whatever stands beside it', async () => {
    const [alone] = await shared.embed(['A ship sank.'], 'passage');
    const beside = await shared.embed(['Rain! '.repeat(90), 'A ship sank.', '!'], 'passage');
    expect(beside[1]).toEqual(alone);
  });

  it('gives a question its turn while a library is being embedded', async () => {
    const order: string[] = [];
    const passages = Array.from({ length: 16 }, (_, at) => `Ship ${at} sailed. `.repeat(40));
    await Promise.all([
      shared.embed(passages, 'passage').then(() => order.push('passages')),
      shared.embed(['Which ship sailed?'], 'question').then(() => order.push('question')),
    ]);
    expect(order).toEqual(['question', 'passages']);
  });

  it('makes the model small once, tells of it, and always the same', async () => {
    const cacheDirectory = join(await createDirectory(), 'some', 'cache');
    let told = 0;
    const onPreparing = () => void told++;
    await open({ cacheDirectory, onPreparing }).open();
    await open({ cacheDirectory, onPreparing }).open();
    expect(told).toBe(1);
    const [name = '', ...others] = await readdir(cacheDirectory);
    expect(others).toEqual([]);
    expect(await sha256Of(join(cacheDirectory, name))).toBe(bgePackage.quantisedSha256);
  });

  it('makes it anew where it was damaged', async () => {
    const cacheDirectory = await createDirectory();
    const name = `bge-small-en-v1.5-${bgePackage.quantisedSha256.slice(0, 8)}.onnx`;
    const kept = await readFile(join(wordVectorCache, name));
    kept[kept.length >> 1] = (kept[kept.length >> 1] ?? 0) ^ 1;
    await writeFile(join(cacheDirectory, name), kept);
    await open({ cacheDirectory }).open();
    expect(await sha256Of(join(cacheDirectory, name))).toBe(bgePackage.quantisedSha256);
  });

  it('lets a question go on by words alone while the model is being prepared', async () => {
    const embedder = open({ cacheDirectory: await createDirectory(), patience: 1 });
    await expect(embedder.embed(['Who?'], 'question')).rejects.toMatchObject({
      name: 'OnnxError',
      message: expect.stringContaining('still being prepared'),
    });
  });

  it('says what to do where the cache cannot be written', async () => {
    const file = join(await createDirectory(), 'file');
    await writeFile(file, '');
    await expect(open({ cacheDirectory: join(file, 'cache') }).open()).rejects.toThrow(
      'set CACHE_DIR to another',
    );
  });

  it('fails what is under way when it is put away, and what comes after', async () => {
    const embedder = open();
    await embedder.open();
    const texts = Array.from({ length: 32 }, () => 'A ship sank. '.repeat(50));
    const failure = expect(embedder.embed(texts, 'passage')).rejects.toMatchObject({ name: 'OnnxError' });
    await embedder.close();
    await failure;
    await expect(embedder.embed(['A ship sank.'], 'passage')).rejects.toThrow('was put away');
  });
});
