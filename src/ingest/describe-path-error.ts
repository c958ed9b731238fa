const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is nothing under this path. Check it; if it is a link, it leads nowhere.'],
  ['ENOTDIR', 'There is nothing under this path: a part of it is no folder. Check it.'],
  ['EACCES', 'It may not be read. Give yourself the permission to read it, or leave it out.'],
  ['EPERM', 'It may not be read. Give yourself the permission to read it, or leave it out.'],
  ['ELOOP', 'It is a symbolic link that leads back to itself. Remove the link.'],
]);

/**
 * What the file system says of a path that cannot be looked at, as a sentence with a remedy.
 *
 * @throws the error itself where it does not come from the file system
 */
export function describePathError(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error))
    throw error;
  return (
    SENTENCES.get(error.code) ??
    `The file system cannot read it (${error.message}). Try again, or copy it elsewhere.`
  );
}
