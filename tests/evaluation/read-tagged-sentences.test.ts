import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTaggedSentences } from '../../src/evaluation/read-tagged-sentences.ts';
import { createDirectory } from '../support/create-directory.ts';

const LINES = [
  ['Ada', 'B-PER'],
  ['Lunn', 'I-PER'],
  ["'s", 'O'],
  ['boat', 'O'],
  ['(', 'O'],
  ['Lines', 'B-ORG'],
  [')', 'O'],
  ['Bo', 'B-PER'],
  ['Ray', 'B-PER'],
  ['.', 'O'],
];

describe('readTaggedSentences', () => {
  it('puts words together as they are printed, and names where they stand', async () => {
    const file = join(await createDirectory(), 'names.gz');
    const block = LINES.map(([word, tag], at) => `${at}\t${word}\t${tag}`).join('\n');
    await writeFile(file, gzipSync(`${block}\n\n0\tNobody\tO\n`));
    const [first, second] = await readTaggedSentences(file);
    expect(first?.text).toBe("Ada Lunn's boat (Lines) Bo Ray.");
    expect(first?.names.map(({ tag, start, end }) => `${tag} ${first.text.slice(start, end)}`)).toEqual([
      'PER Ada Lunn',
      'ORG Lines',
      'PER Bo',
      'PER Ray',
    ]);
    expect(second).toMatchObject({ id: '1', text: 'Nobody', names: [] });
  });
});
