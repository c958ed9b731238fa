/**
 * What can be wrong with a library as a whole:
 *
 * - `missing`: it was opened for reading only and is not there;
 * - `newer`: a later version of the program has written it;
 * - `outdated`: it was opened for reading only and has to be brought up to date first;
 * - `foreign`: the file belongs to another program;
 * - `damaged`: the file is no database any more, or what it holds contradicts itself;
 * - `busy`: another process kept it locked;
 * - `full`: there is no space left on the disk;
 * - `unwritable`: it cannot be opened, read or written for another reason.
 */
export type LibraryProblem =
  | 'missing'
  | 'newer'
  | 'outdated'
  | 'foreign'
  | 'damaged'
  | 'busy'
  | 'full'
  | 'unwritable';

interface Facts {
  readonly problem: LibraryProblem;
  /** The file or folder the library lies in. */
  readonly path: string;
  /** What was found, in a few words; only some problems have more to say. */
  readonly detail?: string;
  readonly cause?: unknown;
}

const ELSEWHERE = 'name another folder with --library';

const SENTENCES: Readonly<Record<LibraryProblem, (path: string, detail: string) => string>> = {
  missing: (path) => `There is no library at ${path}. Ingest some articles first, or ${ELSEWHERE}.`,
  newer: (path) =>
    `The library ${path} was written by a newer version of Dragoman. Update Dragoman, or ${ELSEWHERE}.`,
  outdated: (path) =>
    `The library ${path} was written by an older version of Dragoman. Bring it up to date by ingesting its articles again (npm run ingest -- PATH), or start Dragoman on it once.`,
  foreign: (path) => `The file ${path} belongs to another program. Move it away, or ${ELSEWHERE}.`,
  damaged: (path, detail) =>
    `The library ${path} is damaged${detail}. Restore a backup of it, or move it away and ingest the articles again.`,
  busy: (path) =>
    `The library ${path} is being written by another process. Wait until that is done, then try again.`,
  full: (path) =>
    `There is no space left for the library ${path}. What was saved before is safe. Free some space, then try again.`,
  unwritable: (path, detail) =>
    `The library ${path} cannot be opened or written${detail}. Check the permissions and the disk, or ${ELSEWHERE}.`,
};

/** A library cannot be used as it is. The message says what was found and what can be done. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly problem: LibraryProblem;
  readonly path: string;

  constructor({ problem, path, detail, cause }: Facts) {
    super(SENTENCES[problem](path, detail === undefined ? '' : ` (${detail})`), { cause });
    this.problem = problem;
    this.path = path;
  }
}
