import { LibraryError, type LibraryProblem } from '../../library/library-error.ts';
import { Damage } from './damage.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that users can do something about. */
const PROBLEMS: ReadonlyMap<number, LibraryProblem> = new Map([
  // SQLITE_ERROR: our statements are constants, so one that does not fit tells of a damaged schema.
  [1, 'damaged'],
  [3, 'unwritable'], // SQLITE_PERM
  [5, 'busy'], // SQLITE_BUSY
  [8, 'unwritable'], // SQLITE_READONLY
  [10, 'unwritable'], // SQLITE_IOERR
  [11, 'damaged'], // SQLITE_CORRUPT
  [13, 'full'], // SQLITE_FULL
  [14, 'unwritable'], // SQLITE_CANTOPEN
  [26, 'damaged'], // SQLITE_NOTADB
]);

/**
 * Turns what the database throws into a `LibraryError` where users can do something about it.
 *
 * @returns the error to throw; anything unknown comes back as it is
 */
export function translateError(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof Damage || codeOf(error) === 'ERR_OUT_OF_RANGE')
    return new LibraryError({ problem: 'damaged', path, detail: error.message, cause: error });
  const problem = PROBLEMS.get(resultCodeOf(error));
  return problem === undefined
    ? error
    : new LibraryError({ problem, path, detail: error.message, cause: error });
}

function codeOf(error: Error): unknown {
  return 'code' in error ? error.code : undefined;
}

/** The lower eight bits of an extended result code are the primary one; 0 for errors of another kind. */
function resultCodeOf(error: Error): number {
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}
