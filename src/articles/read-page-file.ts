import { basename } from 'node:path';
import { ArticleFileError } from './article-file-error.ts';
import { articleFormat } from './article-format.ts';
import { checkText } from './check-text.ts';
import { decodePage } from './decode-page.ts';
import { readBytes } from './read-bytes.ts';

/** A saved web page. */
export interface PageFile {
  /** The file's name without its extensions. */
  readonly id: string;
  readonly html: string;
}

/**
 * Reads a saved page, compressed or not, in whatever encoding it is.
 *
 * @param path a file ending in `.html`, `.htm` or either with `.gz` behind it
 * @throws ArticleFileError when it is none, cannot be read, is too large or is not text
 */
export async function readPageFile(path: string): Promise<PageFile> {
  const format = articleFormat(basename(path));
  if (format?.kind !== 'page') {
    throw new ArticleFileError(
      'This is not a web page by its name. Name a file that ends in .html, .htm or .html.gz.',
    );
  }
  const html = decodePage(await readBytes(path, format.gzipped)).replaceAll('\0', '\ufffd');
  checkText(html);
  return { id: format.stem, html };
}
