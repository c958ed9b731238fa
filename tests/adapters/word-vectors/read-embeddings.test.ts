import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEmbeddings, type WordEmbedding } from '../../../src/adapters/word-vectors/read-embeddings.ts';
import { WordVectorsError } from '../../../src/adapters/word-vectors/word-vectors-error.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { printEmbeddings } from '../../support/write-embeddings.ts';

describe('readEmbeddings', () => {
  const read = async (json: string) => {
    const file = join(await createDirectory(), 'embeddings.json');
    await writeFile(file, json);
    const { header, entries } = await readEmbeddings(file);
    const words: WordEmbedding[] = [];
    for await (const entry of entries) words.push(entry);
    return { header, words };
  };

  it('reads every word with its rank and vector', async () => {
    const { header, words } = await read(printEmbeddings({ the: [1, -2.5], ferry: [0, 1e-5] }));
    expect(header).toEqual({ size: 2, dimensions: 2 });
    expect(words).toEqual([
      { word: 'the', rank: 1, vector: [1, -2.5] },
      { word: 'ferry', rank: 2, vector: [0, 1e-5] },
    ]);
  });

  it('reads words that look like parts of the file', async () => {
    const odd = [']', '"', '\\', ':', '","', '"vectors":{', '],"x":[', '“', '\u0001', '🚢', 'a"]b'];
    const { words } = await read(printEmbeddings(Object.fromEntries(odd.map((word) => [word, [1]]))));
    expect(words.map(({ word }) => word)).toEqual(odd);
  });

  it('reads what is larger than one piece of the file', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`word“${at}”`, [at / 7, 1 - at, at * 1e-7]]),
    );
    const { words } = await read(printEmbeddings(many));
    expect(Object.fromEntries(words.map(({ word, vector }) => [word, vector]))).toEqual(many);
  });

  const good = printEmbeddings({ the: [1, 2], of: [3, 4], ferry: [5, 6] });
  it.each([
    ['is empty', '', 'ends before the first word'],
    ['has no words', '{"size":3}', 'ends before the first word'],
    [
      'has another header',
      good.replace('"l2NormIndex":2', '"l2NormIndex":7'),
      'its header is not as expected',
    ],
    ['has a header that is no JSON', good.replace('"precision"', 'precision'), 'it is not JSON'],
    ['ends in a word', good.slice(0, good.indexOf('"ferry":')), 'it ends after 2 words'],
    ['ends in a vector', good.slice(0, good.indexOf('[5,') + 3), 'it ends after 2 words'],
    ['counts more words than it has', good.replace('"size":3', '"size":4'), 'it has 3 words instead of 4'],
    ['has a short vector', good.replace('[3,4,', '[3,'), 'the vector of word 2 is not as expected'],
    ['has a vector of strings', good.replace('[3,4,', '["3",4,'), 'the vector of word 2 is not as expected'],
    ['has null in a vector', good.replace('[3,4,', '[null,4,'), 'the vector of word 2 is not as expected'],
    ['has words in another order', good.replace(',1]', ',2]'), 'the vector of word 2 is not as expected'],
    ['has a vector that is no JSON', good.replace('[3,4,', '[3,,4,'), 'it is not JSON'],
  ])('refuses a file that %s', async (_, json, reason) => {
    const reading = read(json);
    await expect(reading).rejects.toThrow(WordVectorsError);
    await expect(reading).rejects.toThrow(reason);
    await expect(reading).rejects.toThrow('npm ci');
  });
});
