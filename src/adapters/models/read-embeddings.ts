import { z } from 'zod';

const entry = z.object({ index: z.int().optional(), embedding: z.array(z.number()) });
const schema = z.array(entry);

/** Below it a vector has no direction. */
const SHORTEST = 1e-6;

/**
 * Reads the vectors out of a reply, scaled to unit length, in the order of the texts.
 *
 * @param data what an endpoint sent, of any form
 * @param dimensions what each vector must have; `null` if that is to be found out
 * @returns what is wrong with it, in a few words, if anything is: no vector of such a reply can be trusted
 */
export function readEmbeddings(
  data: unknown,
  count: number,
  dimensions: number | null,
): readonly Float32Array[] | string {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return 'its embeddings are no lists of numbers';
  const entries = parsed.data;
  if (entries.length !== count) return `${entries.length} embeddings for ${count} texts`;
  const ordered = inOrder(entries);
  if (ordered === null) return 'its embeddings are not numbered from 0';
  const length = dimensions ?? ordered[0]?.length ?? 0;
  const vectors: Float32Array[] = [];
  for (const values of ordered) {
    if (values.length !== length || length === 0)
      return `an embedding of length ${values.length} instead of ${length}`;
    const norm = Math.hypot(...values);
    if (!Number.isFinite(norm)) return 'an embedding with a value that is no finite number';
    if (norm < SHORTEST) return 'an embedding of zeros';
    vectors.push(Float32Array.from(values, (value) => value / norm));
  }
  return vectors;
}

/** By their numbers; as they came where none has one. */
function inOrder(entries: z.output<typeof schema>): readonly (readonly number[])[] | null {
  if (entries.every(({ index }) => index === undefined)) return entries.map(({ embedding }) => embedding);
  const byIndex = new Map(entries.map(({ index, embedding }) => [index, embedding]));
  const ordered = entries.flatMap((_, index) => {
    const embedding = byIndex.get(index);
    return embedding === undefined ? [] : [embedding];
  });
  return ordered.length === entries.length ? ordered : null;
}
