import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ArticleFileError } from './article-file-error.ts';
import { describeFileError } from './describe-file-error.ts';

/**
 * The bytes of a file, decompressed where it is compressed, piece by piece: nothing but the piece is held in memory.
 *
 * @throws ArticleFileError when there is no such file, it is no ordinary file, may not be read, or is not valid gzip
 */
export async function* readChunks(path: string, gzipped: boolean): AsyncGenerator<Buffer> {
  try {
    // A pipe or a device would be opened, and read, without end.
    if (!(await isOrdinaryFile(path))) {
      throw new ArticleFileError('This is not an ordinary file. Copy what it holds to one.');
    }
    yield* gzipped ? readGzip(path) : createReadStream(path);
  } catch (error) {
    throw error instanceof ArticleFileError ? error : describeFileError(error);
  }
}

async function isOrdinaryFile(path: string): Promise<boolean> {
  const stats = await stat(path);
  // A folder is left to the error that opening it gives, which is more exact.
  return stats.isFile() || stats.isDirectory();
}

async function* readGzip(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    yield* file.pipe(gunzip);
  } finally {
    file.destroy();
  }
}
