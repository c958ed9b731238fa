import { TextDecoder } from 'node:util';
import { ArticleFileError } from './article-file-error.ts';
import { detectEncoding } from './detect-encoding.ts';

/**
 * Passes the bytes of a file on, in UTF-8 where they are UTF-16: line ends can then be looked for byte by byte. All other
 * encodings keep line ends apart from letters as they are.
 *
 * @throws ArticleFileError when the file is UTF-16 but damaged
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    decoder ??= wideDecoder(chunk);
    yield decoder === null ? chunk : Buffer.from(decode(decoder, chunk));
  }
  if (decoder != null) yield Buffer.from(decode(decoder));
}

function wideDecoder(first: Buffer): TextDecoder | null {
  const encoding = detectEncoding(first);
  return encoding.startsWith('utf-16') ? new TextDecoder(encoding, { fatal: true }) : null;
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ArticleFileError(
      'The file is damaged UTF-16: it holds half a character (a lone surrogate, or an odd number of bytes). Save it again, as UTF-8.',
      { cause: error },
    );
  }
}
