import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/articles/read-articles.ts';
import { percentile } from '../../../src/evaluation/bench/percentile.ts';
import { writeBenchCorpus } from '../../../src/evaluation/bench/write-bench-corpus.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { createDirectory } from '../../support/create-directory.ts';

const texts = [
  'The ferry sailed on Monday. Nine passengers waited at the harbour, said Captain Ruiz.',
  'Rents rose by a tenth. Dr. Holm of the council called that a scandal that should have been foreseen.',
];

async function write(passages: number): Promise<string> {
  const file = join(await createDirectory(), 'corpus.jsonl');
  await writeBenchCorpus({ file, passages, texts });
  return file;
}

describe('writeBenchCorpus', () => {
  it.each([[1], [12], [131]])('makes articles that are split into %i passages', async (passages) => {
    let split = 0;
    for await (const outcome of readArticles(await write(passages))) {
      if (outcome.kind !== 'article') throw new Error(outcome.error);
      split += splitPassages(outcome.article).length;
    }
    expect(split).toBe(passages);
  });

  it('makes the same each time', async () => {
    expect(await readFile(await write(30), 'utf8')).toBe(await readFile(await write(30), 'utf8'));
  });

  it('makes up words, few of them frequent and many rare', async () => {
    const counts = new Map<string, number>();
    for (const [word] of (await readFile(await write(300), 'utf8')).matchAll(/\p{Ll}+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(counts.size).toBeGreaterThan(1_000);
    expect(once / counts.size).toBeGreaterThan(0.4);
  });
});

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
    [[5], 0.01, 5],
    [[], 0.5, 0],
  ])('of %j at %d', (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });
});
