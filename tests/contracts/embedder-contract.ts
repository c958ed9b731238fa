import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/retrieval/embedder.ts';

interface Subject {
  readonly name: string;
  readonly create: () => Promise<Embedder>;
}

/** What every `Embedder` does, whatever it is made of. */
export function embedderContract({ name, create }: Subject): void {
  describe(`${name} as an embedder`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await create();
    });
    const lengthOf = (vector: Float32Array) => Math.hypot(...vector);

    it('has a name, dimensions and a largest batch', () => {
      expect(embedder.id).toMatch(/\S/);
      expect(Number.isInteger(embedder.dimensions) && embedder.dimensions > 0).toBe(true);
      expect(Number.isInteger(embedder.maxBatch) && embedder.maxBatch > 0).toBe(true);
    });

    it('says what its cosines mean', () => {
      expect(['absolute', 'relative']).toContain(embedder.cosines);
    });

    it('embeds questions as it does passages: one vector each, in order, of unit length', async () => {
      const texts = ['When does the ferry leave?', 'Who sank the ship?'];
      const together = await embedder.embed(texts, 'question');
      expect(together).toHaveLength(2);
      for (const [at, text] of texts.entries()) {
        expect((await embedder.embed([text], 'question'))[0]).toEqual(together[at]);
        expect(lengthOf(together[at] ?? new Float32Array())).toBeCloseTo(1, 5);
      }
    });

    it('has the same name when it is made again', async () => {
      expect((await create()).id).toBe(embedder.id);
    });

    it('gives one vector per text, in order', async () => {
      const texts = ['The ferry left the harbour.', 'Parliament passed the budget.', 'Rain fell all night.'];
      const together = await embedder.embed(texts, 'passage');
      expect(together).toHaveLength(3);
      for (const [at, text] of texts.entries())
        expect((await embedder.embed([text], 'passage'))[0]).toEqual(together[at]);
    });

    it('gives equal texts equal vectors', async () => {
      const [first, second] = await embedder.embed(['A ship sank.', 'A ship sank.'], 'passage');
      expect(first).toEqual(second);
      expect(await embedder.embed(['A ship sank.'], 'passage')).toEqual([first]);
    });

    it('takes as many texts as it says', async () => {
      const texts = Array.from({ length: embedder.maxBatch }, (_, at) => `Ship ${at} sank.`);
      expect(await embedder.embed(texts, 'passage')).toHaveLength(embedder.maxBatch);
    });

    it('refuses more texts than it says', async () => {
      const texts = new Array<string>(embedder.maxBatch + 1).fill('A ship sank.');
      await expect(embedder.embed(texts, 'passage')).rejects.toThrow();
    });

    it.each([
      ['nothing', ''],
      ['white space', ' \n\t\u00a0'],
      ['punctuation', '— … “” ?!'],
      ['emoji', '🚢🚢🚢'],
      ['half a surrogate pair', 'a \ud83d b'],
      ['a null character', 'a\u0000b'],
      ['another script', 'Паром вышел из порта'],
      ['a very long word', 'a'.repeat(100_000)],
      ['a very long text', 'The ferry left the harbour. '.repeat(4000)],
    ])('takes %s', async (_, text) => {
      const [vector] = await embedder.embed([text], 'passage');
      expect(vector).toBeInstanceOf(Float32Array);
      expect(vector).toHaveLength(embedder.dimensions);
    });

    it('gives any text a vector of finite numbers whose length is 1, or 0', async () => {
      const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 }));
      await fc.assert(
        fc.asyncProperty(
          fc.array(text, { minLength: 1, maxLength: Math.min(8, embedder.maxBatch) }),
          async (texts) => {
            const vectors = await embedder.embed(texts, 'passage');
            expect(vectors).toHaveLength(texts.length);
            for (const vector of vectors) {
              expect(vector).toHaveLength(embedder.dimensions);
              expect(vector.every(Number.isFinite)).toBe(true);
              if (lengthOf(vector) !== 0) expect(lengthOf(vector)).toBeCloseTo(1, 5);
            }
          },
        ),
        { numRuns: 50 },
      );
    });
  });
}
