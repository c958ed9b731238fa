/**
 * Compiles the word vectors in a process of its own, so that neither its memory nor the time it takes burden the one that
 * answers. Parameters: the package's JSON file, the file to write, the package and version. Prints progress, a line of JSON each.
 */
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { commitFile } from '../commit-file.ts';
import { compileWordVectors } from './compile-word-vectors.ts';
import { wordVectorFile } from './word-vector-file.ts';

const [file = '', target = '', source = ''] = process.argv.slice(2);
// A name of its own: two processes may compile at the same time, and the last to finish wins.
const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;

try {
  const data = await compileWordVectors({
    file,
    source,
    onProgress: (progress) => process.stdout.write(`${JSON.stringify(progress)}\n`),
  });
  await writeFile(temporary, wordVectorFile.encode(data), { flag: 'wx' });
  await commitFile(temporary, target);
} catch (error) {
  await rm(temporary, { force: true });
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
