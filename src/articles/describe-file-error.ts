import { ArticleFileError } from './article-file-error.ts';

const SENTENCES = new Map([
  ['ENOENT', 'There is no such file (any more). Check the path.'],
  ['ENOTDIR', 'There is no such file: a part of its path is not a folder. Check the path.'],
  ['EACCES', 'The file may not be read. Give yourself permission to read it.'],
  ['EPERM', 'The file may not be read. Give yourself permission to read it.'],
  ['EISDIR', 'This is a folder, not a file. Name the files in it, or ingest the folder.'],
  ['ELOOP', 'The path is a loop of symbolic links. Name the file itself.'],
  ['ENAMETOOLONG', 'The path is too long. Move the file to a shorter one.'],
  ['EMFILE', 'Too many files are open. Close some, or try again.'],
  ['ENFILE', 'Too many files are open. Close some, or try again.'],
  ['EIO', 'The disk could not read the file. Copy it to another place, or restore it.'],
  [
    'Z_DATA_ERROR',
    'The file ends in .gz but is not valid gzip. Compress it again, or remove the .gz from its name.',
  ],
  ['Z_BUF_ERROR', 'The gzip file is cut short. Copy or download it again.'],
]);

/**
 * What an error of the file system or of gunzip means to the person who gave the file.
 *
 * @throws the error itself where it is neither
 */
export function describeFileError(error: unknown): ArticleFileError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const sentence = typeof code === 'string' ? SENTENCES.get(code) : undefined;
  if (sentence === undefined) throw error;
  return new ArticleFileError(sentence, { cause: error });
}
