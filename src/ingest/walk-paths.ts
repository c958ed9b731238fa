import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { explainOtherKind } from '../articles/explain-other-kind.ts';
import { describePathError } from './describe-path-error.ts';
import type { IngestFailure } from './ingest-report.ts';
import { isInside } from './is-inside.ts';
import { isThere } from './is-there.ts';

/** A file that was found. */
export interface WalkedFile {
  /** Absolute, as it was reached: its name is the one a person gave it. */
  readonly path: string;
  /** The same without symbolic links: the same for a file wherever it is reached from. */
  readonly realPath: string;
  /** Absolute path of what was named and led to it. */
  readonly root: string;
}

/** A file or folder that was named and is there. */
export interface WalkedRoot {
  readonly path: string;
  readonly realPath: string;
  /** Nothing inside it was hidden by an error: what was not found is not there. */
  readonly isComplete: boolean;
}

/** What was found under some paths. */
export interface Walk {
  /** Each file once, in the order of the paths and then of the names. */
  readonly files: readonly WalkedFile[];
  readonly roots: readonly WalkedRoot[];
  /** Named paths that are not there, although the folder they should be in is. */
  readonly missing: readonly Omit<WalkedRoot, 'isComplete'>[];
  readonly failed: readonly IngestFailure[];
  /** Files in folders that are of no kind that is read. */
  readonly passedOver: readonly IngestFailure[];
}

/**
 * Finds the files to read under some files and folders, without reading any. Hidden files and folders, `node_modules` and
 * files of other kinds are passed over (the latter are named), but whatever is named itself is either taken or reported. A file or folder
 * that can be reached in several ways, by symbolic links too, is taken where it is reached first.
 *
 * @param isArticleFile whether a file of a name can be read
 * @throws the signal's reason when it is aborted
 */
export async function walkPaths(
  paths: readonly string[],
  isArticleFile: (name: string) => boolean,
  signal?: AbortSignal,
): Promise<Walk> {
  const files = new Map<string, WalkedFile>();
  const visited = new Set<string>();
  const roots: Omit<WalkedRoot, 'isComplete'>[] = [];
  const missing: Omit<WalkedRoot, 'isComplete'>[] = [];
  const failed: IngestFailure[] = [];
  const passedOver: IngestFailure[] = [];
  /** Where something may be hidden; both as it was reached and without links. */
  const blind: string[] = [];

  const take = (path: string, realPath: string, root: string) => {
    if (!files.has(realPath)) files.set(realPath, { path, realPath, root });
  };

  const lookAt = async (path: string): Promise<{ realPath: string; stats: Stats } | undefined> => {
    try {
      const realPath = await realpath(path);
      return { realPath, stats: await stat(realPath) };
    } catch (error) {
      failed.push({ path, error: describePathError(error) });
      return undefined;
    }
  };

  const listFolder = async (path: string): Promise<readonly Dirent[] | undefined> => {
    try {
      return await readdir(path, { withFileTypes: true });
    } catch (error) {
      failed.push({ path, error: describePathError(error) });
      return undefined;
    }
  };

  const walkFolder = async (folder: string, realFolder: string, root: string): Promise<void> => {
    if (visited.has(realFolder)) return;
    visited.add(realFolder);
    signal?.throwIfAborted();
    const entries = await listFolder(folder);
    if (entries === undefined) {
      blind.push(folder, realFolder);
      return;
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const realPath = join(realFolder, entry.name);
      if (entry.isDirectory()) await walkFolder(path, realPath, root);
      else if (entry.isFile()) {
        if (isArticleFile(entry.name)) take(path, realPath, root);
        else passedOver.push({ path, error: explainOtherKind(entry.name) });
      } else {
        const target = await lookAt(path);
        if (target === undefined) blind.push(path, realPath);
        else if (target.stats.isDirectory()) await walkFolder(path, target.realPath, root);
        else if (!isArticleFile(entry.name)) passedOver.push({ path, error: explainOtherKind(entry.name) });
        else if (target.stats.isFile()) take(path, target.realPath, root);
        else failed.push({ path, error: NO_FILE });
      }
    }
  };

  for (const path of new Set(paths.map((named) => resolve(named)))) {
    const lost = await findMissing(path);
    if (lost !== undefined) {
      missing.push(lost);
      continue;
    }
    const target = await lookAt(path);
    if (target === undefined) continue;
    const { realPath, stats } = target;
    roots.push({ path, realPath });
    if (stats.isDirectory()) await walkFolder(path, realPath, path);
    else if (!stats.isFile()) failed.push({ path, error: NO_FILE });
    // A hidden file that is named is meant.
    else if (isArticleFile(basename(path).replace(/^\.+/u, ''))) take(path, realPath, path);
    else failed.push({ path, error: explainOtherKind(basename(path)) });
  }

  return {
    files: [...files.values()],
    roots: roots.map((root) => ({
      ...root,
      isComplete: !blind.some((path) => isInside(path, root.path) || isInside(path, root.realPath)),
    })),
    missing,
    failed,
    passedOver,
  };
}

/** A path that is not in its folder, although the folder is there; `undefined` in any other case. */
async function findMissing(path: string): Promise<Omit<WalkedRoot, 'isComplete'> | undefined> {
  try {
    const folder = await realpath(dirname(path));
    const realPath = join(folder, basename(path));
    return (await isThere(realPath)) ? undefined : { path, realPath };
  } catch (error) {
    // What is wrong with the folder is said of the path itself, which is looked at next; bugs are thrown on.
    describePathError(error);
    return undefined;
  }
}

const NO_FILE = 'This is neither a file nor a folder. Name a file that holds text.';
