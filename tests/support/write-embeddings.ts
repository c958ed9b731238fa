import { writeFile } from 'node:fs/promises';

/** A small file of embeddings as wink lays it out, words by falling frequency. */
export async function writeEmbeddings(
  file: string,
  words: Readonly<Record<string, readonly number[]>>,
): Promise<void> {
  await writeFile(file, printEmbeddings(words));
}

/** The JSON of such a file. */
export function printEmbeddings(words: Readonly<Record<string, readonly number[]>>): string {
  const dimensions = Object.values(words)[0]?.length ?? 1;
  const vectors = Object.entries(words).map(([word, vector], at) => [
    word,
    [...vector, Math.hypot(...vector), at],
  ]);
  return JSON.stringify({
    precision: 8,
    l2NormIndex: dimensions,
    wordIndex: dimensions + 1,
    size: vectors.length,
    dimensions,
    words: Object.keys(words),
    vectors: Object.fromEntries(vectors),
    unkVector: [...new Array(dimensions).fill(0), 0, -1],
  });
}
