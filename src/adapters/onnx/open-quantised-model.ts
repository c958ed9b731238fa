import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runScript } from '../run-script.ts';
import { OnnxError } from './onnx-error.ts';
import type { OnnxPackage } from './onnx-package.ts';

/** Where quantised models are kept, and who is told of their being made. */
export interface ModelCache {
  /** Created if it is not there. About a quarter of a model's size is written to it, once. */
  readonly cacheDirectory: string;
  /** Called when a model is about to be quantised, which takes some seconds and is done once; never otherwise. */
  readonly onPreparing?: (() => void) | undefined;
  /** Ends quantising. */
  readonly signal?: AbortSignal | undefined;
}

/** Younger temporary files may belong to another process that is quantising. */
const GRACE_MILLISECONDS = 3_600_000;

/**
 * The path of a package's quantised model in the cache; makes it first where it is not there. Whether the file is what it
 * should be is checked where it is loaded.
 * @throws {OnnxError} if it can't be made or kept
 */
export async function openQuantisedModel(model: OnnxPackage, cache: ModelCache): Promise<string> {
  const { cacheDirectory, onPreparing, signal } = cache;
  // The name tells which file it has to be, so that another version never takes its place.
  const path = join(cacheDirectory, `${model.id}-${model.quantisedSha256.slice(0, 8)}.onnx`);
  if (await isThere(path)) return path;
  const { model: source } = model.locate();
  try {
    await mkdir(cacheDirectory, { recursive: true });
    await removeLeftovers(path);
  } catch (error) {
    throw unusableFolder(cacheDirectory, error);
  }
  onPreparing?.();
  const outcome = await runScript({
    file: new URL('./quantise-script.ts', import.meta.url),
    parameters: [source, model.sha256, path],
    signal,
  });
  if (outcome.kind === 'failed')
    throw new OnnxError(
      'file',
      `The neural model could not be prepared in ${cacheDirectory}: ${outcome.reason}`,
    );
  return path;
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw unusableFolder(dirname(path), error);
  }
}

async function removeLeftovers(path: string): Promise<void> {
  const directory = dirname(path);
  for (const name of await readdir(directory)) {
    const leftover = join(directory, name);
    if (!leftover.startsWith(path) || !name.endsWith('.tmp')) continue;
    const entry = await stat(leftover).catch(() => undefined);
    if (entry && Date.now() - entry.mtimeMs > GRACE_MILLISECONDS) await rm(leftover, { force: true });
  }
}

function unusableFolder(path: string, cause: unknown): OnnxError {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new OnnxError(
    'file',
    `${path} can't be used (${what}): make it a folder that can be written to, or set CACHE_DIR to another.`,
    { cause },
  );
}
