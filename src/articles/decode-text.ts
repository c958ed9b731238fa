import { ArticleFileError } from './article-file-error.ts';
import { detectEncoding } from './detect-encoding.ts';
import { nameBinary } from './name-binary.ts';

/** Up to this share of control characters a file may still be text, as with the escapes of a terminal's log. */
const MOST_CONTROLS = 0.01;

/**
 * The text of a file in whatever encoding it is, every character kept: a byte order mark stays as U+FEFF, so that offsets
 * into UTF-8 files are those of `readFileSync(file, 'utf8')`.
 *
 * @param encoding as the file declares it; detected where it declares none, or one that nobody knows
 * @throws ArticleFileError when the bytes are not text, or not in the encoding that they seem to be in
 */
export function decodeText(bytes: Uint8Array, encoding = detectEncoding(bytes)): string {
  const binary = nameBinary(bytes);
  if (binary !== null) {
    throw new ArticleFileError(`The file is ${binary}, not text. Save its text as .txt in UTF-8.`);
  }
  const wide = encoding.startsWith('utf-16');
  if (!wide && shareOfControls(bytes) > MOST_CONTROLS) {
    throw new ArticleFileError('The file is binary, not text. Save the text it stands for as .txt in UTF-8.');
  }
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: wide }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ArticleFileError(
      'The file is damaged UTF-16: it holds half a character (a lone surrogate, or an odd number of bytes). Save it again, as UTF-8.',
      { cause: error },
    );
  }
}

function shareOfControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    // All below the space but tab, line feed, vertical tab, form feed, carriage return and escape.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls / bytes.length;
}
