import { ArticleFileError } from './article-file-error.ts';
import { LARGEST_ARTICLE_BYTES } from './largest-article-bytes.ts';
import { readChunks } from './read-chunks.ts';

/**
 * A whole file, decompressed where it is compressed.
 *
 * @throws ArticleFileError when it cannot be read or has more than 20 MiB, and stops reading there
 */
export async function readBytes(path: string, gzipped: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of readChunks(path, gzipped)) {
    size += chunk.length;
    if (size > LARGEST_ARTICLE_BYTES) {
      throw new ArticleFileError(
        `The file is larger than 20 MB${gzipped ? ' when decompressed' : ''}. Split it into one file per article, or into lines of a .jsonl file.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
