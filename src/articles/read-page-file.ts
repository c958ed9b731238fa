import { basename } from 'node:path';
import { ArticleFileError } from './article-file-error.ts';
import { articleFormat } from './article-format.ts';
import { checkText } from './check-text.ts';
import { decodePage } from './decode-page.ts';
import { readBytes } from './read-bytes.ts';
import { readWebArchive } from './read-web-archive.ts';

/** A saved web page. */
export interface PageFile {
  /** The file's name without its extensions. */
  readonly id: string;
  readonly html: string;
  /** Where the file itself says it is from; `null` where it says so in the page alone, or not at all. */
  readonly url: string | null;
}

/**
 * Reads a saved page, compressed or not, in whatever encoding it is.
 *
 * @param path a file ending in `.html`, `.htm` or `.mhtml`, each perhaps with `.gz` behind it
 * @throws ArticleFileError when it is none, cannot be read, is too large or is not text
 */
export async function readPageFile(path: string): Promise<PageFile> {
  const format = articleFormat(basename(path));
  if (format?.kind !== 'page' && format?.kind !== 'web-archive') {
    throw new ArticleFileError(
      'This is not a web page by its name. Name a file that ends in .html, .htm, .mhtml or .html.gz.',
    );
  }
  const bytes = await readBytes(path, format.gzipped);
  const { page, url } = format.kind === 'page' ? { page: bytes, url: null } : await readWebArchive(bytes);
  const html = decodePage(page).replaceAll('\0', '\ufffd');
  checkText(html);
  return { id: format.stem, html, url };
}
