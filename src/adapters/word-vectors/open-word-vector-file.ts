import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../run-script.ts';
import type { EmbeddingPackage } from './embedding-package.ts';
import { type WordVectorData, wordVectorFile } from './word-vector-file.ts';
import { WordVectorsError } from './word-vectors-error.ts';

/** Where the compiled word vectors are kept, and who is told of their being compiled. */
export interface WordVectorCache {
  /** Created if it is not there. About 41 MB are written to it, once. */
  readonly cacheDirectory: string;
  /** Called while the vectors are being compiled, which takes some seconds and is done once; never otherwise. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

const fileName = 'word-vectors.bin';
/** Younger temporary files may belong to another process that is compiling. */
const graceMilliseconds = 3_600_000;
const pieceBytes = 4 << 20;

/**
 * Opens the compiled word vectors of a package; compiles them first where they are missing, damaged or of another version.
 * @throws {WordVectorsError} if they can't be compiled or kept
 */
export async function openWordVectorFile(
  embeddings: EmbeddingPackage,
  cache: WordVectorCache,
): Promise<WordVectorData> {
  const path = join(cache.cacheDirectory, fileName);
  const kept = await read(path, embeddings.id);
  if (typeof kept !== 'string') return kept;
  await compile({ ...cache, path, embeddings });
  const compiled = await read(path, embeddings.id);
  if (typeof compiled !== 'string') return compiled;
  throw new WordVectorsError(`${path} can't be used, just after it was written: ${compiled}.`);
}

/** The data, or why there is none. */
async function read(path: string, source: string): Promise<WordVectorData | string> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unusableFolder(path, error);
  });
  if (handle === undefined) return 'it is missing';
  try {
    const outcome = wordVectorFile.decode({ ...(await readHashed(handle)), source });
    return outcome.kind === 'read' ? outcome.data : outcome.reason;
  } catch (error) {
    throw unusableFolder(path, error);
  } finally {
    await handle.close();
  }
}

/** While one piece is being read the one before it is hashed, which halves the time. */
async function readHashed(
  handle: FileHandle,
): Promise<{ readonly file: ArrayBuffer; readonly sha256: Uint8Array }> {
  const bytes = new Uint8Array((await handle.stat()).size);
  const hash = createHash('sha256');
  const hashedBytes = bytes.length - wordVectorFile.checksumBytes;
  let [hashed, filled] = [0, 0];
  for (let bytesRead = -1; bytesRead !== 0; filled += bytesRead) {
    const piece = handle.read(bytes, { offset: filled, length: Math.min(pieceBytes, bytes.length - filled) });
    const end = Math.min(filled, hashedBytes);
    if (end > hashed) hash.update(bytes.subarray(hashed, end));
    hashed = Math.max(hashed, end);
    ({ bytesRead } = await piece);
  }
  return { file: bytes.buffer, sha256: hash.digest() };
}

interface CompilationOrder extends WordVectorCache {
  readonly path: string;
  readonly embeddings: EmbeddingPackage;
}

async function compile({ path, embeddings, cacheDirectory, onProgress }: CompilationOrder): Promise<void> {
  const file = embeddings.locate();
  await mkdir(cacheDirectory, { recursive: true }).catch((error: Error) => {
    throw unusableFolder(cacheDirectory, error);
  });
  await removeLeftovers(cacheDirectory);
  let rest = '';
  const outcome = await runScript({
    file: new URL('./compile-script.ts', import.meta.url),
    parameters: [file, path, embeddings.id],
    onOutput(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onProgress?.(JSON.parse(line));
    },
  });
  if (outcome.kind === 'failed') {
    throw new WordVectorsError(
      `The word vectors could not be compiled into ${cacheDirectory}: ${outcome.reason}`,
    );
  }
}

async function removeLeftovers(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter(
    (name) => name.startsWith(fileName) && name.endsWith('.tmp'),
  );
  for (const path of names.map((name) => join(directory, name))) {
    const entry = await stat(path).catch(() => undefined);
    if (entry && Date.now() - entry.mtimeMs > graceMilliseconds) await rm(path, { force: true });
  }
}

function unusableFolder(path: string, cause: unknown): WordVectorsError {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new WordVectorsError(
    `${path} can't be used for the word vectors (${what}): allow access to it, or name another folder.`,
    {
      cause,
    },
  );
}
