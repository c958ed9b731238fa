import { describe, expect, it } from 'vitest';
import { readTrialItems } from '../../src/app/read-trial-items.ts';
import { listBatches } from '../../src/reading/weak/list-batches.ts';

describe('readTrialItems', () => {
  it('has ten questions that can be answered, each by one sentence, and ten that cannot', async () => {
    const { reading, picking } = await readTrialItems();
    expect(new Set(reading.map(({ question }) => question)).size).toBe(20);
    for (const items of [reading, picking]) {
      const answering = items.flatMap(({ answering: numbers }) => numbers ?? []);
      expect(items).toHaveLength(20);
      expect(answering).toHaveLength(10);
      expect(answering.every(({ size }) => size === 1)).toBe(true);
    }
  });

  it('gives two briefs to read and one to pick from, numbered through', async () => {
    const { reading, picking } = await readTrialItems();
    for (const [items, briefs] of [
      [reading, 2],
      [picking, 1],
    ] as const)
      for (const { material } of items) {
        expect(new Set(material.passages.map(({ articleId }) => articleId)).size).toBe(briefs);
        const numbers = material.passages.flatMap(({ sentences }) => sentences.map(({ number }) => number));
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }
  });

  it('shows whoever picks the sentence that answers', async () => {
    for (const { material, answering } of (await readTrialItems()).picking) {
      const shown = listBatches(material).flatMap(({ numbers }) => numbers);
      expect([...(answering ?? [])].filter((number) => !shown.includes(number))).toEqual([]);
    }
  });
});
