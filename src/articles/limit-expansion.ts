import { stat } from 'node:fs/promises';
import { ArticleFileError } from './article-file-error.ts';
import { LARGEST_ARTICLE_BYTES } from './largest-article-bytes.ts';

/** Text shrinks to a third or a tenth, a corpus that repeats itself to a fiftieth; gzip's most is a thousandth. */
const MOST_TIMES = 200;

/**
 * Passes decompressed bytes on for as long as there are not suspiciously many of them.
 *
 * @param path the compressed file
 * @throws ArticleFileError when there are more than 20 MiB and more than 200 times as many as the file has
 */
export async function* limitExpansion(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let most: number | undefined;
  let size = 0;
  for await (const chunk of chunks) {
    most ??= Math.max(LARGEST_ARTICLE_BYTES, MOST_TIMES * (await stat(path)).size);
    size += chunk.length;
    if (size > most) {
      throw new ArticleFileError(
        `The file decompresses to more than ${MOST_TIMES} times its size, which no text does. Decompress it yourself and look at what it holds.`,
      );
    }
    yield chunk;
  }
}
